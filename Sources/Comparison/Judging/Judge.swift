package import Model

/// Compares claims with what was seen when their snippet ran.
///
/// - Parameters:
///   - claims: all of the snippet's, in the order that its observations count them.
///   - again: a second run under another hash seed, another random seed and another clock, if there was one.
///   - loosest: the loosest level at which a claim may hold.
/// - Returns: a verdict for each claim.
package func judge(
    _ claims: [Claim], of snippet: Snippet, in run: Run, again: Run?, loosest: MatchLevel = .tolerance
) -> [Verdict] {
    let first = observationsByClaim(run, count: claims.count)
    let second = again.map { observationsByClaim($0, count: claims.count) }
    return claims.indices.map { index in
        let claim = claims[index]
        let judge = ClaimJudge(claim: claim, snippet: snippet, run: run)
        guard let finding = judge.finding(first[index]) else {
            return unobservedVerdict(claim, snippet: snippet, run: run)
        }
        let once = verdict(on: finding, judge: judge, loosest: loosest)
        if let again, let observations = second?[index],
            let unstable = instability(once, finding, judge, again: again, observations, loosest: loosest)
        {
            return unstable
        }
        return once
    }
}

/// The observations of each claim, in the order of time.
private func observationsByClaim(_ run: Run, count: Int) -> [[Observation]] {
    var result = [[Observation]](repeating: [], count: count)
    for observation in run.observations where result.indices.contains(observation.claim) {
        result[observation.claim].append(observation)
    }
    return result
}

/// The verdict that one run alone gives.
func verdict(on finding: Finding, judge: ClaimJudge, loosest: MatchLevel) -> Verdict {
    let claim = judge.claim
    func verdict(_ status: Verdict.Status, _ note: String) -> Verdict {
        Verdict(status: status, judgedAs: finding.kind, actual: finding.actual, note: note)
    }
    if let match = finding.match {
        if let dependence = match.machineDependence { return verdict(.inapplicable, dependence) }
        if match.level <= loosest {
            return Verdict(
                status: .holds, match: match.level, judgedAs: finding.kind, actual: finding.actual,
                note: match.reasons.joined(separator: "; "))
        }
        return verdict(
            .contradicted, "holds only at level \(match.level.name): " + match.reasons.joined(separator: "; "))
    }
    if finding.isCutShort { return verdict(.unreached, "it did not come to its end: " + ending(judge.run.outcome)) }
    if let exception = finding.exception,
        let cause = blamelessCause(exception, snippet: judge.snippet, run: judge.run)
    {
        return verdict(.unchecked, cause)
    }
    if claim.flags.contains(.hedged) { return verdict(.inapplicable, "hedged, and not so here: \(finding.note)") }
    return verdict(.contradicted, finding.note)
}
