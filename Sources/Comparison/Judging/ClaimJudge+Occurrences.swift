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
        return listDifference(observations) ?? each
    }

    /// Where the claim lists values of which some come true: the first that does not, or how many are missing.
    private func listDifference(_ observations: [Observation]) -> Finding? {
        guard !claim.flags.contains(.hedged), observations.allSatisfy({ $0.exception == nil && $0.isComplete }) else {
            return nil
        }
        let looked = observations.prefix(Self.mostCompared)
        let findings = looked.map { finding($0, expected) }
        var best: (listing: Listing, count: Int)?
        for listing in listings(in: expected) {
            let count = zip(listing.pieces, looked).prefix { finding($1, $0).match != nil }.count
            let isShuffled =
                best == nil && listing.pieces.count == observations.count
                && listing.pieces.prefix(Self.mostCompared).contains { piece in
                    looked.contains { finding($0, piece).match != nil }
                }
            if isShuffled || count > best?.count ?? 0 { best = (listing, count) }
        }
        guard let (listing, count) = best, let kind = findings.first?.kind else { return nil }
        let pieces = Array(listing.pieces)
        let seen = findings.map { $0.actual ?? "" }
        let actual = seen.joined(separator: ", ") + (findings.count < observations.count ? ", ..." : "")
        if count < pieces.count, count < seen.count {
            let place = "occurrence \(count + 1) of \(observations.count)"
            return Finding(actual: actual, kind: kind, note: "\(place): \(seen[count]), not \(readable(pieces[count]))")
        }
        guard pieces.count <= Self.mostCompared, pieces.count != observations.count else { return nil }
        let note = "\(pieces.count) values claimed, it ran \(observations.count) times"
        return Finding(actual: actual, kind: kind, note: note)
    }

    /// As many occurrences are looked at to say where a list of values goes wrong.
    private static let mostCompared = 20

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
            if LiteralParser(piece).isHole {
                match.combine(Match(.elided, "... stands for some of them"))
                if seen.count < 20 { seen.append("...") }
                continue
            }
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
