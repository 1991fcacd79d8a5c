import Model

/// Claims on what was written.
extension ClaimJudge {
    /// What a statement wrote to standard output, without the line end that `print` adds.
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
        if actual.isEmpty, kind == .stdout, claimsNothing(text) {
            return Finding(match: Match(.equal, "nothing was printed"), kind: kind)
        }
        if let match = texts.match(text, seen) {
            return Finding(match: match, actual: Comparison.shown(actual), kind: kind)
        }
        if kind == .stdout, let match = matchBySource(text, seen) {
            return Finding(match: match, actual: Comparison.shown(actual), kind: kind)
        }
        if kind == .stderr, let match = matchWarning(text, seen) {
            return Finding(match: match, actual: Comparison.shown(actual), kind: kind)
        }
        let note = actual.isEmpty ? "nothing was printed" : textDifference(text, seen)
        return Finding(actual: actual.isEmpty ? nil : Comparison.shown(actual), kind: kind, note: note)
    }

    /// How claims say that nothing is printed.
    private static let nothing: Set<String> = [
        "", "nothing", "(nothing)", "<nothing>", "no output", "(no output)", "(empty)",
    ]

    private func claimsNothing(_ text: [UInt8]) -> Bool { Self.nothing.contains(shown(text).lowercased()) }

    /// What a prompt shows of a statement: what it printed, then the repr of its value unless that is None.
    func sessionFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        var shown = output(of: observation)
        if let value = observation.value, value.type != "builtins.NoneType" {
            if wrote(observation) { shown.append(Byte.newline) }
            shown += value.repr.bytes
        }
        return textFinding(shown, text, kind: wrote(observation) ? .stdout : .value)
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

    /// What the statement printed; for a listing also what was printed before it.
    func outputFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        let own = textFinding(output(of: observation), text, kind: .stdout)
        guard claim.subject.isListing, observation.ownOutput == nil, own.match?.level != .exact else { return own }
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
