package import Model

/// Compares claims with what was seen when their snippet ran.
///
/// - Parameters:
///   - claims: all of the snippet's, in the order that its observations count them.
///   - again: a second run under another hash seed, another random seed and another clock, if there was one.
///   - loosest: the loosest level at which a claim may hold.
///   - python: which Python ran the snippet: claims made of another one are inapplicable.
/// - Returns: a verdict for each claim.
package func judge(
    _ claims: [Claim], of snippet: Snippet, in run: Run, again: Run?, loosest: MatchLevel = .tolerance,
    python: PythonDescription? = nil
) -> [Verdict] {
    let first = observationsByClaim(run, count: claims.count)
    let second = again.map { observationsByClaim($0, count: claims.count) }
    return claims.indices.map { index in
        let claim = claims[index]
        if let reason = inapplicability(of: claim, under: python) {
            return Verdict(status: .inapplicable, judgedAs: claim.kind, note: reason)
        }
        var judge = ClaimJudge(claim: claim, snippet: snippet, run: run)
        guard var finding = judge.finding(first[index]) else {
            return unobservedVerdict(claim, snippet: snippet, run: run)
        }
        if finding.match?.isOfDuration == true, !judge.isMeasured(finding, again: again, second?[index] ?? []) {
            judge = ClaimJudge(claim: claim, snippet: snippet, run: run, isMeasured: false)
            finding = judge.finding(first[index]) ?? finding
        }
        let once = verdict(on: finding, judge: judge, loosest: loosest)
        if let again, let observations = second?[index],
            let unstable = instability(once, finding, judge, again: again, observations, loosest: loosest)
        {
            return unstable
        }
        if again == nil, let reading = instability(once, finding, judge) { return reading }
        return once
    }
}

/// Why a claim is not to be judged here: its author says so, or it speaks of another Python or platform.
private func inapplicability(of claim: Claim, under python: PythonDescription?) -> String? {
    if claim.flags.contains(.unstable) { return "its author says that it differs from run to run" }
    guard let condition = claim.condition, let python else { return nil }
    let version = python.version.split(separator: ".").map { Int($0.prefix { $0.isNumber }) ?? 0 }
    // Hosts load CPython only, and run on Linux only.
    guard !condition.holds(version: version, implementation: "cpython", platform: "linux") else { return nil }
    return "claimed of \(condition.text), this is CPython \(python.version) on Linux"
}

/// The observations of each claim, in the order of time.
func observationsByClaim(_ run: Run, count: Int) -> [[Observation]] {
    var result = [[Observation]](repeating: [], count: count)
    for observation in run.observations where result.indices.contains(observation.claim) {
        result[observation.claim].append(observation)
    }
    return result
}

/// The verdict that one run alone gives.
func verdict(on finding: Finding, judge: ClaimJudge, loosest: MatchLevel) -> Verdict {
    let plain = plainVerdict(on: finding, judge: judge, loosest: loosest)
    guard [.holds, .contradicted].contains(plain.status),
        let note = scriptNote(judge.claim, in: judge.snippet, finding)
    else { return plain }
    return Verdict(
        status: plain.status, match: plain.match, judgedAs: plain.judgedAs, actual: plain.actual,
        note: plain.note.isEmpty ? note : plain.note + "; " + note)
}

private func plainVerdict(on finding: Finding, judge: ClaimJudge, loosest: MatchLevel) -> Verdict {
    let claim = judge.claim
    func verdict(_ status: Verdict.Status, _ note: String) -> Verdict {
        Verdict(status: status, judgedAs: finding.kind, actual: finding.actual, note: note)
    }
    if let match = finding.match {
        if let dependence = match.machineDependence { return verdict(.inapplicable, dependence) }
        if match.level <= loosest {
            return Verdict(
                status: .holds, match: match.level, judgedAs: finding.kind, actual: finding.actual,
                note: match.note)
        }
        return verdict(
            .contradicted, "holds only at level \(match.level.name): " + match.note)
    }
    if finding.isCutShort { return verdict(.unreached, "it did not come to its end: " + ending(judge.run.outcome)) }
    if let exception = finding.exception,
        let cause = blamelessCause(exception, snippet: judge.snippet, run: judge.run)
    {
        return verdict(.unchecked, cause)
    }
    if let cause = finding.uncheckable { return verdict(.unchecked, cause) }
    if claim.flags.contains(.hedged) { return verdict(.inapplicable, "hedged, and not so here: \(finding.note)") }
    return verdict(.contradicted, finding.note)
}
