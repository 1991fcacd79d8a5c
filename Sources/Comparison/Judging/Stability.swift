import Model

/// The verdict `unstable` where a second run shows something else, or nil.
///
/// What a level sets aside (the order of sets, addresses, durations) does not count: a claim that holds both times is
/// stable, and so is one that both times is contradicted by the same.
func instability(
    _ once: Verdict, _ finding: Finding, _ judge: ClaimJudge, again: Run, _ observations: [Observation],
    loosest: MatchLevel
) -> Verdict? {
    guard once.status == .holds || once.status == .contradicted else { return nil }
    let second = ClaimJudge(claim: judge.claim, snippet: judge.snippet, run: again, isMeasured: judge.isMeasured)
    guard let other = second.finding(observations), !other.isCutShort else { return nil }
    let twice = verdict(on: other, judge: second, loosest: loosest)
    guard twice.status == .holds || twice.status == .contradicted else { return nil }
    if once.status == .holds, twice.status == .holds { return nil }
    if once.status == twice.status, isSame(finding, other) { return nil }
    return Verdict(
        status: .unstable, judgedAs: finding.kind, actual: finding.actual,
        note: "differs from run to run: \(finding.actual ?? "nothing"), then \(other.actual ?? "nothing")")
}

/// The verdict `unstable` on what a statement's own text shows to differ from run to run, where there was no second one.
func instability(_ once: Verdict, _ finding: Finding, _ judge: ClaimJudge) -> Verdict? {
    guard once.status == .holds || once.status == .contradicted, [.stdout, .value, .binding].contains(finding.kind),
        let actual = finding.actual, actual.utf8.contains(where: \.isASCIIDigit),
        StatementSource.mayRead(judge.claim, in: judge.snippet),
        let reading = StatementSource(judge.claim, in: judge.snippet).reading
    else { return nil }
    return Verdict(
        status: .unstable, judgedAs: finding.kind, actual: finding.actual,
        note: "\(reading) differs from run to run: \(actual) this time")
}

extension ClaimJudge {
    /// Whether a duration that was shown was measured: the second run shows another one, or the snippet reads a clock
    /// and the statement shows more than literals.
    func isMeasured(_ finding: Finding, again: Run?, _ observations: [Observation]) -> Bool {
        guard !StatementSource(claim, in: snippet).isLiteral else { return false }
        if StatementSource.readsClock(snippet) { return true }
        guard let again else { return true }
        let other = ClaimJudge(claim: claim, snippet: snippet, run: again).finding(observations)
        return other?.actual.map(\.bytes) != finding.actual.map(\.bytes)
    }
}

/// Whether two runs showed the same, but for what every level sets aside.
private func isSame(_ first: Finding, _ second: Finding) -> Bool {
    guard let left = first.actual?.bytes, let right = second.actual?.bytes else { return first.actual == second.actual }
    if left == right { return true }
    guard let match = TextComparison(isTolerant: false).match(left, right) else { return false }
    return match.level <= .equal || match.level >= .elided
}
