package import Model

/// What became of the mutants of a snippet's claims: the proof that claims bear weight.
package struct MutationReport: Sendable {
    /// How many mutants were judged, those of elided, tolerant and hedged claims aside.
    package var tried = 0
    /// How many of these no longer hold.
    package var noticed = 0
    /// How many belong to claims that set something aside: there a change may rightly go unnoticed.
    package var setAside = 0
    /// Those that still hold though nothing is set aside.
    package var survivors: [Survivor] = []

    package struct Survivor: Sendable {
        /// The claim's index among its snippet's claims.
        package let claim: Int
        package let mutant: Claim
        package let verdict: Verdict
    }
}

/// Judges the mutants of every claim that holds against the same observations.
///
/// - Parameter verdicts: what `judge` gave for the claims.
package func judgeMutants(
    of claims: [Claim], _ verdicts: [Verdict], of snippet: Snippet, in run: Run, loosest: MatchLevel = .tolerance
) -> MutationReport {
    var report = MutationReport()
    let observations = observationsByClaim(run, count: claims.count)
    for (index, (claim, verdict)) in zip(claims, verdicts).enumerated() where verdict.status == .holds {
        let all = mutants(of: claim)
        if claim.flags.contains(.hedged) || (verdict.match ?? .exact) >= .elided {
            report.setAside += all.count
            continue
        }
        for mutant in all {
            let judge = ClaimJudge(claim: mutant, snippet: snippet, run: run)
            guard let finding = judge.finding(observations[index]) else { continue }
            let changed = Comparison.verdict(on: finding, judge: judge, loosest: loosest)
            report.tried += 1
            if changed.status == .holds {
                report.survivors.append(.init(claim: index, mutant: mutant, verdict: changed))
            } else {
                report.noticed += 1
            }
        }
    }
    return report
}
