import Model

/// Warnings as Python shows them on standard error.
extension ClaimJudge {
    /// `UserWarning: old` for `guide.py:3: UserWarning: old` with the source line below it.
    func matchWarning(_ text: [UInt8], _ seen: [UInt8]) -> Match? {
        for line in seen.lines {
            let parts = line.split(separator: Byte.colon, maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, !parts[1].isEmpty, parts[1].allSatisfy(\.isASCIIDigit) else { continue }
            let match = texts.matchLine(text, Array(parts[2].trimmed))
            if let match { return match.and(Match(.abbreviated, "file and line left out")) }
        }
        return nil
    }

    /// The class of a warning alone.
    func matchWarningName(_ name: [UInt8], _ seen: [UInt8]) -> Match? {
        for line in seen.lines {
            let parts = line.split(separator: Byte.colon, omittingEmptySubsequences: false).map { Array($0.trimmed) }
            if parts.dropFirst().contains(name) { return Match(.abbreviated, "the message of the warning left out") }
        }
        return nil
    }
}
