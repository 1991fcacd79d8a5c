import Model

/// Judges one claim by what was seen of it in one run.
struct ClaimJudge: Sendable {
    let claim: Claim
    let snippet: Snippet
    let run: Run
    /// The core, white space collapsed where the reader lost it.
    let expected: [UInt8]

    init(claim: Claim, snippet: Snippet, run: Run) {
        self.claim = claim
        self.snippet = snippet
        self.run = run
        let bytes = claim.expected.bytes
        expected = snippet.isReconstructed ? bytes.withCollapsedSpace : bytes
    }

    var isTolerant: Bool { claim.flags.contains(.tolerance) }
    var texts: TextComparison { TextComparison(isTolerant: isTolerant) }
    var values: ValueComparison { ValueComparison(collapsesSpace: snippet.isReconstructed, isTolerant: isTolerant) }

    /// What all observations together say.
    func finding(_ observations: [Observation]) -> Finding? {
        guard let first = observations.first else { return nil }
        if claim.kind == .raises { return exceptionFinding(observations) }
        if observations.count == 1 { return finding(first, expected) }
        return occurrencesFinding(observations)
    }

    /// What one observation says about a text, which is the claim's or one of those that it lists.
    func finding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        var finding =
            switch claim.kind {
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
}

extension ObservedException {
    /// As the last line of a traceback shows it.
    var shown: String { message.isEmpty ? name : name + ": " + message }
}
