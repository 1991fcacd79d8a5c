import Model

/// Claims on statements that ran several times.
extension ClaimJudge {
    /// One text for all occurrences, a list of texts in order, or everything that was printed in all.
    func occurrencesFinding(_ observations: [Observation]) -> Finding {
        let each = eachFinding(observations)
        if each.match != nil { return each }
        for listing in listings(in: expected, count: observations.count) {
            if let finding = listFinding(listing, observations) { return finding }
        }
        if let finding = finalFinding(observations) { return finding }
        if claim.kind == .stdout || claim.kind == .result, let finding = wholeOutputFinding(observations) {
            return finding
        }
        return each
    }

    private func eachFinding(_ observations: [Observation]) -> Finding {
        var result: Finding?
        for (position, observation) in observations.enumerated() {
            var finding = finding(observation, expected)
            guard let match = finding.match else {
                finding.note = "occurrence \(position + 1) of \(observations.count): \(finding.note)"
                return finding
            }
            if let before = result?.match { result?.match = before.and(match) } else { result = finding }
        }
        return result ?? Finding(kind: claim.kind)
    }

    private func listFinding(_ listing: Listing, _ observations: [Observation]) -> Finding? {
        var match =
            listing.isOpen ? Match(.elided, "... stands for the rest") : Match(.equal, "one value for each time it ran")
        var seen: [String] = []
        var kind = claim.kind
        for (piece, observation) in zip(listing.pieces, observations) {
            let finding = finding(observation, piece)
            guard let found = finding.match else { return nil }
            match.combine(found)
            kind = finding.kind
            if seen.count < 20 { seen.append(finding.actual ?? "") }
        }
        return Finding(match: match, actual: seen.joined(separator: ", "), kind: kind)
    }

    /// An object shown on a line of its own, after the loop that changed it: as it was the last time.
    private func finalFinding(_ observations: [Observation]) -> Finding? {
        guard claim.kind == .value, claim.subject.commentedOut != nil, let last = observations.last else { return nil }
        var finding = finding(last, expected)
        guard let match = finding.match else { return nil }
        finding.match = match.and(Match(.abbreviated, "as it was the last of \(observations.count) times"))
        return finding
    }

    private func wholeOutputFinding(_ observations: [Observation]) -> Finding? {
        var all: [UInt8] = []
        for observation in observations { all += run.stdout[observation.stdout.clamped(to: 0..<run.stdout.count)] }
        if all.last == Byte.newline { all.removeLast() }
        let finding = textFinding(all, expected, kind: .stdout)
        guard let match = finding.match else { return nil }
        var result = finding
        result.match = match.and(Match(.equal, "all that it printed in \(observations.count) times"))
        return result
    }
}
