import Foundation
import Model
import Testing

@testable import Reports

@Suite struct PageTests {
    static let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "check-page.py").path
    static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    static let canOpen = browser != nil && Validator.python("playwright, axe_core_python").isPresent

    private func page(_ results: Results) throws -> String {
        try #require(ReportKind(name: "html")).render(results, .sample)
    }

    @Test(.enabled(if: canOpen, "no Chromium, or no Python with playwright and axe-core-python"))
    func readersSeeItWell() throws {
        let browser = try #require(Self.browser)
        var pages = try [Sample.faults.results, Sample.twoPythons.results, .random(seed: 5, pythons: 2), Self.long]
            .map(page)
        let unread = try #require(ReportKind(name: "html")).render(Results(runs: []), .sampleOfUnreadable)
        pages.append(unread)
        let (status, output) = try withFiles(pages, named: ".html") { files in
            try Validator.python("playwright").run([Self.script, browser] + files)
        }
        #expect(status == 0, "\(output)")
    }

    /// More snippets than are laid out at once, of different heights.
    private static var long: Results {
        let heights = (0..<400).map { $0 % 13 * 3 + 1 }
        let text = heights.map { ["# S", "```python"] + (1...$0).map { "print(\($0))  # 1" } + ["```"] }.joined()
        var guide = GuideBuilder("long.md", text.joined(separator: "\n"))
        var line = 1
        for (index, height) in heights.enumerated() {
            guide.section("S \(index)", "s-\(index)", line...line + height + 2)
            let verdict = Verdict(status: .contradicted, judgedAs: .stdout, actual: "\(height)")
            let claim = guide.claim(.stdout, line + height + 1, "1")
            guide.snippet(line + 2...line + height + 1, claims: height % 2 == 0 ? [(claim, verdict)] : [])
            line += height + 3
        }
        return Results(runs: [VersionResults(guide)])
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func everythingIsOnThePageOnce(seed: UInt64) throws {
        let results = Results.random(seed: seed)
        let text = try page(results)
        for run in results.runs {
            let summary = Summary(of: run)
            #expect(text.split(separator: "<article class=\"snippet ").count - 1 == summary.snippets)
            for status in Verdict.Status.allCases {
                #expect(
                    text.split(separator: "class=\"claim \(status.rawValue)\"").count - 1 == summary.count(of: status))
            }
        }
        let anchors = text.matches(of: /\bid="([^"]*)"/).map { String($0.output.1) }
        #expect(Set(anchors).count == anchors.count)
    }

    @Test(arguments: Sample.allCases)
    func nothingIsObeyedNorAskedFor(sample: Sample) throws {
        let text = try page(sample.results)
        #expect(text.split(separator: "<script").count == 2)
        #expect(text.split(separator: "<style").count == 2)
        let body = text.replacing(/(?s)<(style|script)>.*?<\/\1>/, with: "")
        #expect(!body.contains(/<[^>]* (on[a-z]+|style|src)=/))
        #expect(!body.contains(/<(img|iframe|link|object|embed|base)\b/))
        #expect(!body.unicodeScalars.contains { $0.disturbsDisplay && $0 != "\n" && $0 != "\t" })
    }

    @Test func policyNamesJustItsOwnScriptAndStyle() throws {
        let text = try page(Sample.good.results)
        for (element, directive) in [("script", "script-src"), ("style", "style-src")] {
            let start = try #require(text.range(of: "<\(element)>")).upperBound
            let end = try #require(text.range(of: "</\(element)>")).lowerBound
            #expect(text.contains("\(directive) 'sha256-\(base64SHA256(of: String(text[start..<end])))'"))
        }
        #expect(text.contains("default-src 'none'"))
    }

    /// Examples of FIPS 180-4 and its first edition.
    @Test(arguments: [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="),
        (String(repeating: "a", count: 1000), "Qe3s5C1j6Nm/UVqbppMuHCDLyfWl0TRkWttdsblzfqM="),
    ])
    func hashes(text: String, hash: String) {
        #expect(base64SHA256(of: text) == hash)
    }
}
