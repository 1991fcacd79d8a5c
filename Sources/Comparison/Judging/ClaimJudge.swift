import Model

/// Judges one claim by what was seen of it in one run.
struct ClaimJudge: Sendable {
    let claim: Claim
    let snippet: Snippet
    let run: Run
    /// Whether a duration that was shown may be one that was measured.
    let isMeasured: Bool
    /// The core, white space collapsed where the reader lost it.
    let expected: [UInt8]

    init(claim: Claim, snippet: Snippet, run: Run, isMeasured: Bool = true) {
        self.isMeasured = isMeasured
        self.claim = claim
        self.snippet = snippet
        self.run = run
        expected = Self.normalized(claim.expected.bytes, claim, snippet)
    }

    /// A text in which white space that does not count is one.
    func normalized(_ text: [UInt8]) -> [UInt8] { Self.normalized(text, claim, snippet) }

    private static func normalized(_ text: [UInt8], _ claim: Claim, _ snippet: Snippet) -> [UInt8] {
        if claim.flags.contains(.normalizesWhitespace) {
            return text.withCollapsedSpace.map { $0 == Byte.newline ? Byte.space : $0 }
        }
        return snippet.isReconstructed ? text.withCollapsedSpace : text
    }

    var isTolerant: Bool { claim.flags.contains(.tolerance) }
    var isSession: Bool { claim.flags.contains(.session) }
    var texts: TextComparison {
        TextComparison(
            isTolerant: isTolerant, isVerbatim: isSession, elidesText: claim.flags.contains(.ellipsis),
            setsAsideDurations: isMeasured, formattedDecimals: StatementSource.formattedDecimals(claim, in: snippet))
    }
    var values: ValueComparison {
        ValueComparison(collapsesSpace: snippet.isReconstructed, isTolerant: isTolerant, setsAsideDurations: isMeasured)
    }

    /// What all observations together say.
    func finding(_ observations: [Observation]) -> Finding? {
        let observations = innermost(observations)
        guard let first = observations.first else { return nil }
        if claim.kind == .raises { return exceptionFinding(observations) }
        if observations.count == 1 { return finding(first, expected) }
        return occurrencesFinding(observations)
    }

    /// The suite of a compound statement on one line is what the claim speaks of: `for x in y: print(x)  # 1 2`.
    private func innermost(_ observations: [Observation]) -> [Observation] {
        guard observations.count > 1, StatementSource(claim, in: snippet).isCompound,
            let outer = observations.max(by: { $0.stdout.count < $1.stdout.count }),
            observations.allSatisfy({
                outer.stdout.lowerBound <= $0.stdout.lowerBound && $0.stdout.upperBound <= outer.stdout.upperBound
            }),
            let index = observations.firstIndex(of: outer)
        else { return observations }
        var result = observations
        result.remove(at: index)
        return result
    }

    /// What one observation says about a text, which is the claim's or one of those that it lists.
    func finding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        var finding = findingAsRead(observation, text)
        if finding.match == nil,
            let other = otherFinding(observation, text) ?? wholeFinding(observation, text, finding.actual)
                ?? countFinding(observation, text, finding)
        {
            finding = other
        }
        if finding.match == nil, claim.kind != .raises {
            if let exception = observation.exception {
                finding.actual = exception.shown
                finding.note = "it raised an exception instead"
                finding.exception = exception
            } else if !observation.isComplete {
                finding.isCutShort = true
            }
        }
        return finding
    }

    private func findingAsRead(_ observation: Observation, _ text: [UInt8]) -> Finding {
        switch claim.kind {
        case .stdout where isSession, .value where isSession, .result where isSession:
            sessionFinding(observation, text)
        case .binding where isSession:
            bindingFinding(observation, text).loosened("a prompt shows nothing after an assignment")
        case .stdout: outputFinding(observation, text)
        case .stderr: textFinding(errorOutput(of: observation), text, kind: .stderr)
        case .value: valueFinding(observation.value, text, kind: .value)
        case .result: resultFinding(observation, text)
        case .binding: bindingFinding(observation, text)
        case .state: stateFinding(observation, text)
        case .iterates: itemsFinding(observation, text)
        case .size: sizeFinding(observation, text)
        case .raises: exceptionFinding([observation])
        case .completes: completionFinding(observation, text)
        }
    }

    /// A value as it is, or a str as print shows it.
    private func shownFinding(_ value: ObservedValue, _ text: [UInt8]) -> Finding {
        let finding = valueFinding(value, text, kind: .value)
        guard finding.match == nil, let match = printedMatch(value, text) else { return finding }
        return Finding(match: match, actual: value.repr, kind: .value)
    }

    private func countFinding(_ observation: Observation, _ text: [UInt8], _ finding: Finding) -> Finding? {
        guard observation.exception == nil, !isSession, let actual = finding.actual else { return nil }
        return countFinding(normalized(actual.bytes), text, kind: finding.kind)
    }

    /// What may have stood between the core and what was taken for a note.
    private static let joints = [
        " ", "", ": ", ", ", "; ", " - ", " — ", " – ", " -> ", " → ", " => ", "! ", ". ", " = ",
    ]

    /// Where the comment as a whole says what was seen, so that its note was none: `2.50 EUR`, `0: door opens`.
    private func wholeFinding(_ observation: Observation, _ text: [UInt8], _ actual: String?) -> Finding? {
        guard text == expected, observation.exception == nil else { return nil }
        if !claim.whole.isEmpty, !isSession {
            let finding = findingAsRead(observation, normalized(claim.whole.bytes))
            if finding.match.map({ $0.level <= .equal }) == true { return finding }
        }
        guard !claim.note.isEmpty else { return nil }
        if isSession {
            // What was taken for a comment beside the output was printed.
            let finding = sessionFinding(observation, normalized(claim.whole.bytes))
            return finding.match.map { $0.level <= .equal } == true ? finding : nil
        }
        let note = normalized(claim.note.bytes)
        guard let actual, firstIndex(of: note, in: normalized(actual.bytes)[...]) != nil else { return nil }
        let wholes = Self.joints.map { text + $0.bytes + note } + [text + " (".bytes + note + ")".bytes]
        for whole in wholes {
            let finding = findingAsRead(observation, whole)
            if let level = finding.match?.level, level <= .abbreviated { return finding }
        }
        return nil
    }

    /// Where a claim is not met as what it was read as: what was printed of an expression, the value of what prints
    /// nothing.
    private func otherFinding(_ observation: Observation, _ text: [UInt8]) -> Finding? {
        if let exception = observation.exception {
            guard let match = exceptionMatch(text, exception) else { return nil }
            return Finding(match: match, actual: exception.shown, kind: .raises)
        }
        let errors = errorOutput(of: observation)
        if isSession { return otherSessionFinding(observation, text, errors) }
        let finding: Finding
        switch claim.kind {
        case .value where StatementSource(claim, in: snippet).isCall && claim.subject.commentedOut == nil:
            // A call is claimed by its value only where the comment says that it returns it.
            return nil
        case .binding where claim.subject.name != nil: return nil
        case .value, .binding, .state, .iterates:
            guard wrote(observation) else { return nil }
            finding = textFinding(output(of: observation), text, kind: .stdout)
        case .stdout where !wrote(observation) && !errors.isEmpty:
            finding = textFinding(errors, text, kind: .stderr)
        case .stderr where errors.isEmpty && wrote(observation):
            finding = textFinding(output(of: observation), text, kind: .stdout)
        case .stdout, .stderr:
            // `output = f()` under `# Output:`: what printing it would show.
            guard !wrote(observation), errors.isEmpty,
                let value = observation.value ?? observation.bindings.first?.value,
                value.type != "builtins.NoneType"
            else { return nil }
            finding = shownFinding(value, text)
        default: return nil
        }
        return finding.match == nil ? nil : finding
    }
}

extension ObservedException {
    /// As the last line of a traceback shows it.
    var shown: String { message.isEmpty ? name : name + ": " + message }
}
