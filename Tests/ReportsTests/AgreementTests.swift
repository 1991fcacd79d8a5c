import Foundation
import Model
import Testing

@testable import Reports

/// All kinds of reports count the same.
@Suite struct AgreementTests {
    static let seeds = Array(1...60 as ClosedRange<UInt64>)

    private func render(_ name: String, _ results: Results) throws -> String {
        try #require(ReportKind(name: name)).render(results, .sample)
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test(arguments: seeds)
    func summaryCountsEverythingOnce(seed: UInt64) throws {
        for run in Results.random(seed: seed, pythons: 2).runs {
            let summary = Summary(of: run)
            let snippets = run.documents.flatMap(\.snippets)
            #expect(summary.snippets == snippets.count)
            #expect(summary.claims == snippets.reduce(0) { $0 + $1.claims.count })
            let severities = snippets.flatMap { snippet in
                [snippet.run.outcome.severity] + snippet.claims.map { snippet.severity(of: $0) }
            }
            #expect(summary.failing == severities.count { $0 == .failing })
            #expect(summary.open == severities.count { $0 == .open })
            #expect(findings(in: run).count { $0.severity == .failing } == summary.failing)
        }
    }

    @Test(arguments: seeds)
    func junit(seed: UInt64) throws {
        let results = Results.random(seed: seed, pythons: 2)
        let xml = try render("junit", results)
        let summaries = results.runs.map { Summary(of: $0) }
        func total(_ count: (Summary) -> Int) -> Int { summaries.reduce(0) { $0 + count($1) } }
        func elements(_ name: String) -> Int { xml.split(separator: "<\(name) ").count - 1 }
        // That the run was interrupted is an error of its own.
        let early = results.isInterrupted ? 1 : 0
        #expect(elements("testcase") == total { $0.snippets + $0.claims + $0.errors } + early)
        #expect(elements("failure") + elements("error") == total { $0.failing + $0.errors } + early)
        #expect(elements("skipped") == total(\.open))
        let head = try #require(xml.split(separator: "<testsuites ").last?.prefix { $0 != ">" })
        #expect(head.contains(" tests=\"\(elements("testcase"))\" failures=\"\(elements("failure"))\""))
        #expect(head.contains(" errors=\"\(elements("error"))\" skipped=\"\(elements("skipped"))\""))
    }

    @Test(arguments: seeds)
    func json(seed: UInt64) throws {
        let results = Results.random(seed: seed, pythons: 2)
        let root = try object(render("json", results))
        let runs = try #require(root["runs"] as? [[String: Any]])
        for (run, written) in zip(results.runs, runs) {
            let summary = Summary(of: run)
            let counts = try #require(written["summary"] as? [String: Any])
            #expect((counts["snippets"] as? [String: Int])?["total"] == summary.snippets)
            #expect(counts["problems"] as? Int == summary.problems)
            #expect(counts["errors"] as? Int == summary.errors)
            #expect((counts["claims"] as? [String: Int])?["contradicted"] == summary.count(of: .contradicted))
            let documents = try #require(written["documents"] as? [[String: Any]])
            let snippets = documents.flatMap { $0["snippets"] as? [[String: Any]] ?? [] }
            let claims = snippets.flatMap { $0["claims"] as? [[String: Any]] ?? [] }
            #expect(snippets.count == summary.snippets)
            #expect(claims.count == summary.claims)
            for status in Verdict.Status.allCases {
                #expect(claims.count { $0["verdict"] as? String == status.rawValue } == summary.count(of: status))
            }
        }
    }

    @Test(arguments: seeds)
    func sarif(seed: UInt64) throws {
        let results = Results.random(seed: seed, pythons: 2)
        let runs = try #require(try object(render("sarif", results))["runs"] as? [[String: Any]])
        for (run, written) in zip(results.runs, runs) {
            let found = try #require(written["results"] as? [[String: Any]])
            #expect(
                found.count { $0["level"] as? String == "error" } == Summary(of: run).failing + Summary(of: run).errors)
            let warnings = Summary(of: run).problems - Summary(of: run).errors
            #expect(found.count { $0["level"] as? String == "warning" } == warnings)
            for result in found {
                let index = try #require(result["ruleIndex"] as? Int)
                #expect(Rule.all[index].name == result["ruleId"] as? String)
            }
        }
    }

    @Test(arguments: seeds)
    func gitlab(seed: UInt64) throws {
        let results = Results.random(seed: seed)
        let text = try render("gitlab", results)
        let found = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        let failing = results.runs.reduce(0) { $0 + Summary(of: $1).failing + Summary(of: $1).errors }
        let early = results.isInterrupted ? 1 : 0
        #expect(found.count { $0["severity"] as? String != "info" } == failing + early)
        #expect(Set(found.compactMap { $0["fingerprint"] as? String }).count == found.count)
    }

    @Test(arguments: seeds)
    func consoleAndSummaryTellEveryFinding(seed: UInt64) throws {
        let results = Results.random(seed: seed)
        let failing = results.runs.flatMap { findings(in: $0) }.filter { $0.severity == .failing }
        let ended = Set(failing.filter(\.isEndOfSnippet).map(\.snippet.snippet.id))
        let told = failing.count { $0.claim != nil || !ended.contains($0.id) }
        let console = renderConsole(results, options: ConsoleOptions(detail: .quiet, form: .short))
        #expect(console.split(separator: "\n").count { !$0.hasPrefix("nothing was verified") } == told)
        let table = try render("summary", results).split(separator: "\n").count { $0.hasPrefix("| <code>") }
        #expect(table == failing.count)
    }

    @Test(arguments: seeds)
    func githubGetsAtMostTenOfALevel(seed: UInt64) throws {
        let results = Results.random(seed: seed)
        let failing = results.runs.reduce(0) { $0 + Summary(of: $1).failing + Summary(of: $1).errors }
        let commands = try render("github", results).split(separator: "\n")
        #expect(commands.allSatisfy { $0.hasPrefix("::") })
        #expect(commands.count { $0.hasPrefix("::error ") } == min(10, failing + (results.isInterrupted ? 1 : 0)))
        #expect(commands.count { $0.hasPrefix("::notice ") } <= 10)
    }

    /// What could not be read counts once in each kind, besides what the documents hold.
    @Test(arguments: seeds)
    func unreadableGuidesAreToldByEveryKind(seed: UInt64) throws {
        let results = Results.random(seed: seed, pythons: 2)
        func render(_ name: String) throws -> (without: String, with: String) {
            let kind = try #require(ReportKind(name: name))
            return (kind.render(results, .sample), kind.render(results, .sampleOfUnreadable))
        }
        func more(_ name: String, _ part: String) throws -> Int {
            let (without, with) = try render(name)
            return with.split(separator: part, omittingEmptySubsequences: false).count
                - without.split(separator: part, omittingEmptySubsequences: false).count
        }
        let count = ReportContext.sampleOfUnreadable.inputProblems.count
        #expect(try more("junit", "<error ") == count)
        #expect(try more("junit", "<testcase ") == count)
        #expect(try more("gitlab", "\"fingerprint\"") == count)
        #expect(try more("summary", "- **error**") == count)
        #expect(try more("html", "<li class=\"error\">") == count)
        #expect(try more("sarif", "toolExecutionNotifications") == results.runs.count)
        #expect(try more("json", "not UTF-8 at byte") == 1)
        #expect(try render("github").with.hasPrefix("::error title=verify::absent.md"))
    }
}
