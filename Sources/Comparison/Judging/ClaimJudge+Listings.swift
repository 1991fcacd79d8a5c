import Model

/// Claims that list what several statements printed.
extension ClaimJudge {
    /// Where what a listing shows may begin: at the statement from which on as many lines were printed, at the claim's
    /// own announcement at the very start.
    ///
    /// Empty for a claim that is no listing: one line under one statement.
    func listingStarts(before observation: Observation) -> [Int] {
        guard claim.subject.isListing || expected.contains(Byte.newline) else { return [] }
        let wanted = filledLines(expected[...])
        var starts: [Int] = []
        var end = observation.stdout.upperBound
        var count = 0
        for statement in run.statements.reversed() where statement.stdout.lowerBound < end {
            let start = max(0, statement.stdout.lowerBound)
            guard start < end, end <= run.stdout.count else { continue }
            count += filledLines(run.stdout[start..<end])
            end = start
            if count == wanted, start < observation.stdout.lowerBound { starts.append(start) }
            if count > wanted { break }
        }
        return claim.subject.isListing ? starts + [0] : starts
    }

    private func filledLines(_ text: ArraySlice<UInt8>) -> Int {
        text.split(separator: Byte.newline).count { line in line.contains { !$0.isWhiteSpace } }
    }
}
