import Merging
import Model
import Testing

@testable import Reports

/// Parts come to the same as the whole, and what does not belong together is refused.
@Suite struct MergeTests {
    private func part(_ results: Results, _ number: Int, of count: Int, plan: String = "plan") throws -> Results {
        let runs = try results.runs.map { run in
            let all = run.documents.flatMap(\.snippets).count
            var index = -1
            let documents = run.documents.compactMap { document -> DocumentResults? in
                let first = index + 1
                let own = document.snippets.filter { _ in
                    index += 1
                    return index * count / max(all, 1) == number - 1
                }
                let isOwner = min(count - 1, first * count / max(all, 1)) == number - 1
                guard isOwner || !own.isEmpty else { return nil }
                return DocumentResults(
                    source: document.source, sections: document.sections, snippets: own,
                    problems: isOwner ? document.problems : [], doubtful: isOwner ? document.doubtful : 0)
            }
            return VersionResults(
                python: run.python, confinement: run.confinement, documents: documents, duration: run.duration,
                part: Part(shard: try #require(Shard(number, of: count)), plan: plan, snippets: all))
        }
        return Results(runs: runs, isInterrupted: results.isInterrupted)
    }

    private func report(_ results: Results, named path: String, version: String = "0.1.0") throws -> PartReport {
        let text = try #require(ReportKind(name: "json")).render(results, .sample)
        return try PartReport(path: path, bytes: Array(text.utf8), version: version)
    }

    private func problems(_ reports: [PartReport]) -> [String] {
        do throws(MergeProblems) {
            _ = try merge(reports)
            return []
        } catch {
            return error.problems.map(\.message)
        }
    }

    static let wholes: [Results] =
        Sample.allCases.map(\.results) + (1...40).map { Results.random(seed: $0, pythons: 1 + Int($0 % 2)) }

    @Test(arguments: [1, 2, 5])
    func everyKindOfReportIsThatOfTheWhole(count: Int) throws {
        for whole in Self.wholes {
            let parts = try (1...count).reversed().map { number in
                try report(part(whole, number, of: count), named: "\(number).json")
            }
            let merged = try merge(parts).results
            for kind in ReportKind.all {
                #expect(kind.render(merged, .sample) == kind.render(whole, .sample), "\(kind.name)")
            }
            let console = ConsoleOptions(color: true, width: 80, detail: .verbose)
            #expect(renderConsole(merged, options: console) == renderConsole(whole, options: console))
        }
    }

    @Test func whatIsMissingOrDoubledIsNamed() throws {
        let parts = try (1...4).map { try report(part(Sample.faults.results, $0, of: 4), named: "\($0).json") }
        #expect(problems(parts).isEmpty)
        #expect(problems([parts[0], parts[3]]) == ["parts 2, 3 of 4 are missing"])
        #expect(
            problems([parts[0], parts[1], parts[1], parts[2]])
                == ["2.json: part 2 of 4 again, as in 2.json", "part 4 of 4 is missing"])
    }

    @Test func partsOfOtherRunsAreNamed() throws {
        let first = try report(part(Sample.faults.results, 1, of: 2), named: "a.json")
        let other = try report(part(Sample.faults.results, 2, of: 2, plan: "other"), named: "b.json")
        #expect(problems([first, other])[0].hasPrefix("b.json: a part of another run than a.json"))
        let more = try report(part(Sample.faults.results, 2, of: 3), named: "b.json")
        #expect(problems([first, more])[0] == "b.json: one of 3 parts, but a.json is one of 2")
        let python = Results(runs: [VersionResults([.good], version: "3.13.0")])
        let newer = try report(part(python, 2, of: 2), named: "b.json")
        #expect(problems([first, newer])[0] == "b.json: ran under Python 3.13.0, but a.json under 3.11.2")
    }

    @Test func aLostSnippetIsNoticed() throws {
        let whole = Sample.faults.results
        let run = try #require(whole.runs.first)
        let document = try #require(run.documents.first)
        let fewer = DocumentResults(
            source: document.source, sections: document.sections, snippets: Array(document.snippets.dropLast()),
            problems: [], doubtful: 0)
        let part = Part(shard: try #require(Shard(1, of: 1)), plan: "plan", snippets: document.snippets.count)
        func results(isInterrupted: Bool) -> Results {
            Results(
                runs: [
                    VersionResults(
                        python: run.python, confinement: run.confinement, documents: [fewer], duration: .zero,
                        part: part)
                ], isInterrupted: isInterrupted)
        }
        #expect(
            problems([try report(results(isInterrupted: false), named: "a.json")])
                == ["1 of \(document.snippets.count) snippets are in no part"])
        // An interrupted part tells what is known, and says so.
        let merged = try merge([report(results(isInterrupted: true), named: "a.json")])
        #expect(merged.results.isInterrupted)
    }

    @Test func filesThatAreNoPartsAreNamedWithTheReason() throws {
        let whole = try #require(ReportKind(name: "json")).render(Sample.good.results, .sample)
        let text = try #require(ReportKind(name: "json")).render(part(Sample.good.results, 1, of: 1), .sample)
        let cases: [(String, String)] = [
            ("", "a.json: the file is empty"),
            (String(text.prefix(1000)), "a.json: no whole JSON: it ends after 1000 bytes; was the file cut off?"),
            ("{\"schema\": 1 2}", "a.json: no JSON"),
            ("[]", "a.json: not a report that verify wrote with --report json or --format json"),
            (
                "{\"version\": \"2.1.0\", \"runs\": []}",
                "a.json: not a report that verify wrote with --report json or --format json"
            ),
            (whole, "a.json: the report of a whole run: only those made with --shard are put together"),
            (
                text.replacing("\"verify\": \"0.1.0\"", with: "\"verify\": \"0.0.9\""),
                "a.json: written by verify 0.0.9, and this is verify 0.1.0; parts are put together by the version that made them"
            ),
            (
                text.replacing("\"schema\": 1", with: "\"schema\": 2"),
                "a.json: written in version 2 of the format, and this program knows version 1 alone"
            ),
            (
                text.replacing("\"problems\": []", with: "\"problems\": 4"),
                "a.json: not as verify writes it, at .runs[0].documents[0].problems"
            ),
        ]
        for (text, message) in cases {
            #expect(throws: MergeProblem.self) {
                do throws(MergeProblem) {
                    _ = try PartReport(path: "a.json", bytes: Array(text.utf8), version: "0.1.0")
                } catch {
                    #expect(error.message == message)
                    throw error
                }
            }
        }
    }

    @Test(arguments: [
        ("\"kind\": \"stdout\"", ".claims[0].kind"), ("\"judged_as\": \"stdout\"", ".claims[0].judged_as"),
        ("\"verdict\": \"holds\"", ".claims[0].verdict"), ("\"outcome\": \"ran\"", ".outcome"),
        ("\"match\": \"exact\"", ".claims[0].match"),
    ])
    func valuesThatNoRunYieldsAreNamed(field: String, place: String) throws {
        let kind = try #require(ReportKind(name: "json"))
        let text = kind.render(try part(Sample.good.results, 1, of: 1), .sample)
            .replacing(field, with: field.prefix { $0 != ":" } + ": \"strange\"")
        #expect(throws: MergeProblem.damaged(path: "a.json", place: ".runs[0].documents[0].snippets[0]" + place)) {
            try PartReport(path: "a.json", bytes: Array(text.utf8), version: "0.1.0")
        }
    }

    @Test func durationsAreReadFromAnyReport() throws {
        let text = try #require(ReportKind(name: "json")).render(Sample.faults.results, .sample)
        let durations = try recordedDurations(in: Array(text.utf8), of: "a.json")
        #expect(durations["Guide/03-faults.md#numbers.2"] == .milliseconds(10_012))
        #expect(throws: MergeProblem.foreign(path: "a.json")) {
            try recordedDurations(in: Array("{}".utf8), of: "a.json")
        }
    }
}
