import Model

/// Claims on what was written.
extension ClaimJudge {
    /// What a statement wrote to standard output, without the line end that `print` adds.
    func output(of observation: Observation) -> [UInt8] { text(run.stdout, observation.stdout) }
    func errorOutput(of observation: Observation) -> [UInt8] { text(run.stderr, observation.stderr) }

    func text(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var slice = bytes[range.clamped(to: 0..<bytes.count)]
        if slice.last == Byte.newline { slice.removeLast() }
        return Array(slice)
    }

    func textFinding(_ actual: [UInt8], _ text: [UInt8], kind: Claim.Kind) -> Finding {
        let seen = snippet.isReconstructed ? actual.withCollapsedSpace : actual
        if let match = texts.match(text, seen) {
            return Finding(match: match, actual: Comparison.shown(actual), kind: kind)
        }
        let note = actual.isEmpty ? "nothing was printed" : textDifference(text, seen)
        return Finding(actual: actual.isEmpty ? nil : Comparison.shown(actual), kind: kind, note: note)
    }

    /// What the statement printed; for a listing also what was printed before it.
    func outputFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        let own = textFinding(output(of: observation), text, kind: .stdout)
        guard claim.subject.isListing, own.match?.level != .exact else { return own }
        var best = own
        for start in listingStarts(before: observation) {
            let all = self.text(run.stdout, start..<observation.stdout.upperBound)
            let finding = textFinding(all, text, kind: .stdout)
            if best.match == nil || (finding.match.map { $0.level < (best.match?.level ?? .tolerance) } ?? false) {
                best = finding
            }
            if best.match?.level == .exact { break }
        }
        return best
    }

    /// Where what a listing shows may begin: at the statement before from which on it has as many lines, at the start.
    private func listingStarts(before observation: Observation) -> [Int] {
        let end = observation.stdout.upperBound
        let wanted = expected.withoutOuterSpace.lines.count
        var starts: [Int] = []
        for statement in run.statements.reversed() where statement.stdout.lowerBound < observation.stdout.lowerBound {
            let start = statement.stdout.lowerBound
            let count = text(run.stdout, start..<end).withoutOuterSpace.lines.count
            if count == wanted { starts.append(start) }
            if count > wanted { break }
        }
        return starts + [0]
    }
}
