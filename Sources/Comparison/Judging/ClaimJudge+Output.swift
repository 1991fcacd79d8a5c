import Model

/// Claims on what was written.
extension ClaimJudge {
    /// What a statement wrote to standard output, without the line end that `print` adds.
    ///
    /// A commented-out statement ran in a copy of the process, with an output of its own.
    func output(of observation: Observation) -> [UInt8] {
        if let own = observation.ownOutput { return text(own, 0..<own.count) }
        return text(run.stdout, observation.stdout)
    }

    func wrote(_ observation: Observation) -> Bool {
        observation.ownOutput.map { !$0.isEmpty } ?? !observation.stdout.isEmpty
    }

    func errorOutput(of observation: Observation) -> [UInt8] { text(run.stderr, observation.stderr) }

    func text(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var slice = bytes[range.clamped(to: 0..<bytes.count)]
        if slice.last == Byte.newline { slice.removeLast() }
        return Array(slice)
    }

    func textFinding(_ actual: [UInt8], _ text: [UInt8], kind: Claim.Kind) -> Finding {
        let seen = normalized(actual)
        if actual.isEmpty, claimsNothing(text) {
            return Finding(match: Match(.equal, "nothing was printed"), kind: kind)
        }
        if let match = texts.match(text, seen) {
            return Finding(match: match, actual: readable(actual), kind: kind)
        }
        if kind == .stdout, let match = matchBySource(text, seen) {
            return Finding(match: match, actual: readable(actual), kind: kind)
        }
        // A statement that groups digits itself shows them as they are claimed, or the claim is wrong.
        if let match = groupedMatch(text, seen, by: texts.matcher), !StatementSource.formatsGroups(claim, in: snippet) {
            return Finding(match: match, actual: readable(actual), kind: kind)
        }
        if kind == .stderr, let match = matchWarning(text, seen) {
            return Finding(match: match, actual: readable(actual), kind: kind)
        }
        let note =
            actual.isEmpty ? "nothing was printed" : approximateDifference(text, seen) ?? textDifference(text, seen)
        return Finding(actual: actual.isEmpty ? nil : readable(actual), kind: kind, note: note)
    }

    /// Of a claim that is not meant exactly.
    func approximateDifference(_ text: [UInt8], _ seen: [UInt8]) -> String? {
        isTolerant || withoutApproximation(text).isApproximate ? quantityDifference(text, seen) : nil
    }

    /// How claims say that nothing is printed.
    private static let nothing: Set<String> = [
        "", "nothing", "(nothing)", "<nothing>", "no output", "(no output)", "(empty)",
    ]

    private func claimsNothing(_ text: [UInt8]) -> Bool { Self.nothing.contains(readable(text).lowercased()) }

    /// What a prompt shows of a statement: what it printed, then the repr of its value unless that is None.
    func sessionFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        var shown = output(of: observation)
        if let value = observation.value, value.type != "builtins.NoneType" {
            if wrote(observation) { shown.append(Byte.newline) }
            shown += value.repr.bytes
        }
        var finding = textFinding(shown, text, kind: wrote(observation) ? .stdout : .value)
        if [("1", "True"), ("0", "False")].contains(where: { text == $0.bytes && shown == $1.bytes }) {
            finding.match = Match(.abbreviated, "a bool, which doctest takes for a number")
        }
        guard finding.match == nil, !wrote(observation), let value = observation.value else { return finding }
        return unlikePromptFinding(value, text) ?? finding
    }

    /// In a session that claims another stream, or both, or what an assignment printed.
    func otherSessionFinding(_ observation: Observation, _ text: [UInt8], _ errors: [UInt8]) -> Finding? {
        let shown = sessionFinding(observation, text)
        if shown.match != nil { return shown }
        guard !errors.isEmpty else { return nil }
        if claim.kind != .stderr, case let finding = textFinding(errors, text, kind: .stderr), finding.match != nil {
            return finding
        }
        guard let actual = shown.actual else { return nil }
        let both = textFinding(errors + [Byte.newline] + actual.bytes, text, kind: .stdout)
        return both.match == nil ? nil : both
    }

    /// A value shown as authors write it, not as a prompt does: without quotes, a module or a wrapper, or None.
    private func unlikePromptFinding(_ value: ObservedValue, _ text: [UInt8]) -> Finding? {
        if value.type == "builtins.NoneType" {
            guard readLiteral(text) == .nothing else { return nil }
            return Finding(
                match: Match(.abbreviated, "a prompt does not show None"), actual: value.repr, kind: .value)
        }
        guard let match = values.match(text, value) else { return nil }
        return Finding(
            match: match.and(Match(.abbreviated, "not as a prompt shows it")), actual: value.repr, kind: .value)
    }

    /// A label that the statement's text shows to be one.
    private func matchBySource(_ text: [UInt8], _ seen: [UInt8]) -> Match? {
        guard let label = StatementSource(claim, in: snippet).label,
            seen.count > label.before.count + label.after.count,
            seen.starts(with: label.before), seen.suffix(label.after.count).elementsEqual(label.after)
        else { return nil }
        let value = Array(seen[label.before.count..<seen.count - label.after.count].trimmed)
        return texts.matchLine(text, value)?.and(Match(.abbreviated, "label left out"))
    }

    /// What the statement printed; of a `print` at least the last lines, and for a listing what came before it too.
    func outputFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        let own = textFinding(output(of: observation), text, kind: .stdout)
        if own.match?.level == .exact { return own }
        var best = own
        if best.match == nil, let last = lastLinesMatch(own, text) { best.match = last }
        guard observation.ownOutput == nil else { return best }
        for start in listingStarts(before: observation) {
            let all = self.text(run.stdout, start..<max(start, observation.stdout.upperBound))
            let finding = textFinding(all, text, kind: .stdout)
            if let match = finding.match, Match.stricter(best.match, match) == match || best.match == nil {
                best = finding
            }
        }
        return best
    }

    /// What a `print` itself writes comes last, after what its arguments wrote while they were evaluated.
    private func lastLinesMatch(_ own: Finding, _ text: [UInt8]) -> Match? {
        guard let actual = own.actual?.bytes else { return nil }
        let seen = normalized(actual).lines
        let count = text.lines.count
        guard count < seen.count, StatementSource(claim, in: snippet).mayPrintTwice(in: snippet) else { return nil }
        let last = Array(seen.suffix(count).joined(separator: [Byte.newline]))
        return texts.match(text, last)?.and(Match(.abbreviated, "what its arguments printed left out"))
    }
}
