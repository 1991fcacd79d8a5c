import Claims
import Comparison
package import Model
package import Running

/// The stages from the run on, in a row: from snippets and claims to verdicts.
package struct Verifier {
    private let runner: Runner
    private let loosest: MatchLevel
    /// Quicker snippets run a second time whatever they claim.
    private static let quick = Duration.milliseconds(50)

    package init(runner: Runner, loosest: MatchLevel) {
        self.runner = runner
        self.loosest = loosest
    }

    /// - Parameters:
    ///   - chosen: for each extraction the blocks to verify, as indices; the others serve as context only.
    ///   - onProgress: told how far the run is, and how many snippets were found not to be as documented so far.
    package func verify(
        _ extractions: [Extraction], chosen: [Set<Int>],
        onProgress: (_ run: RunProgress, _ failing: Int) -> Void
    ) -> [DocumentResults] {
        let plans = zip(extractions, chosen).map { DocumentPlan(of: $0, chosen: $1, python: runner.python) }
        let jobs = plans.map { $0.items.map(\.job) }
        var failing = 0
        var judged = plans.map { [SnippetResults?](repeating: nil, count: $0.items.count) }
        let (first, second) = runner.run(
            jobs, picking: { plans[$0].items[$1].runs },
            repeating: { document, index, run in
                let result = judge(plans[document].items[index], run, again: nil)
                judged[document][index] = result
                if result?.isFailing == true { failing += 1 }
                return result.map(needsSecondRun) ?? false
            },
            onProgress: { onProgress($0, failing) })
        return plans.indices.map { document in
            let plan = plans[document]
            let snippets = plan.items.indices.compactMap { index in
                if second[document][index] == nil, let result = judged[document][index] { return result }
                return judge(plan.items[index], first[document][index], again: second[document][index])
            }
            return DocumentResults(
                source: plan.extraction.document.source, sections: plan.extraction.document.sections,
                snippets: snippets, problems: plan.extraction.problems,
                doubtful: plan.items.reduce(0) { $0 + ($1.isChosen ? $1.block.doubtful.count : 0) })
        }
    }

    /// A claim that failed may only have been unlucky, and one that held may only have been lucky.
    private func needsSecondRun(_ result: SnippetResults) -> Bool {
        guard !result.claims.isEmpty else { return false }
        if result.claims.contains(where: { $0.verdict.status == .contradicted }) { return true }
        let isQuick = result.run.outcome == .ran && result.run.duration < Self.quick
        return isQuick && !(result.run.context.isEmpty && cannotVary(result.snippet))
    }

    /// Nil for what was not chosen, and for what an interruption left undone.
    private func judge(_ item: DocumentPlan.Item, _ run: Run?, again: Run?) -> SnippetResults? {
        guard item.isChosen, let snippet = item.block.snippet else { return nil }
        let observed: Run
        if let outcome = item.outcome {
            observed = Run(outcome: outcome)
        } else if let run {
            observed = run.classified(snippet).documented(by: item.documentedException)
        } else {
            return nil
        }
        let verdicts = judge(item.block.claims, of: snippet, in: observed, again: again, loosest: loosest)
        let doubt = doubt(of: observed, snippet)
        var pairs = Array(zip(item.block.claims, verdicts.map { $0.doubted(doubt) }))
        if let claim = item.documentedException?.claim(on: snippet) {
            let observation = run.flatMap { item.documentedException?.observation(in: $0) }
            let raising = Run(
                outcome: observed.outcome, observations: [observation].compactMap(\.self),
                statements: observed.statements)
            let verdicts = judge([claim], of: snippet, in: raising, again: nil, loosest: loosest)
            pairs += verdicts.map { (claim, $0) }
        }
        let claims = pairs.enumerated().map { index, pair in
            ClaimResult(id: "\(snippet.id).c\(index + 1)", claim: pair.0, verdict: pair.1)
        }
        return SnippetResults(snippet: snippet, run: observed, claims: claims)
    }

    /// What is said of refuted claims where names come from another section: those of the same spelling may be others
    /// than meant. Nil where none do.
    private func doubt(of run: Run, _ snippet: Snippet) -> String? {
        let place = placeOfSection(snippet.id)
        let names = run.borrowed.filter { placeOfSection($0.origin) != place }.map { "`\($0.name)`" }
        if !names.isEmpty {
            let listed = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", ..." : "")
            return "if \(listed) of another section \(names.count == 1 ? "is" : "are") what is meant here"
        }
        guard let other = run.context.last(where: { placeOfSection($0) != place }) else { return nil }
        return "if the names of \(other), another section, are the ones meant"
    }

    /// A snippet's id without its number in the section.
    private func placeOfSection(_ id: String) -> Substring { id[..<(id.lastIndex(of: ".") ?? id.endIndex)] }

    private func judge(
        _ claims: [Claim], of snippet: Snippet, in run: Run, again: Run?, loosest: MatchLevel
    ) -> [Verdict] {
        Comparison.judge(claims, of: snippet, in: run, again: again, loosest: loosest, python: runner.python)
    }
}
