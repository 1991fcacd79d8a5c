import Comparison
package import Model

/// Changes every claim that holds, one thing at a time, and judges again against the same observations.
package func mutate(_ results: VersionResults, loosest: MatchLevel) -> Mutations {
    var mutations = Mutations()
    for document in results.documents {
        for snippet in document.snippets {
            let report = judgeMutants(
                of: snippet.claims.map(\.claim), snippet.claims.map(\.verdict), of: snippet.snippet, in: snippet.run,
                loosest: loosest)
            mutations.tried += report.tried
            mutations.noticed += report.noticed
            mutations.setAside += report.setAside
            mutations.survivors += report.survivors.map { survivor in
                Mutations.Survivor(
                    path: document.source.path, line: survivor.mutant.line, column: survivor.mutant.column,
                    expected: snippet.claims[survivor.claim].claim.expected, mutant: survivor.mutant.expected,
                    match: survivor.verdict.match)
            }
        }
    }
    return mutations
}
