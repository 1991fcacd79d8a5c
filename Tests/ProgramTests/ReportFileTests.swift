import Foundation
import FoundationXML
import Testing

/// The machine-readable output of the built program, read back by other people's parsers.
@Suite struct ReportFileTests {
    private static let guide = """
        # Sums

        ```python
        print(1 + 1)  # 2
        print("\\x00 ]]> \\ud800".encode("utf-8", "surrogatepass"))
        import sys; sys.stdout.buffer.write(b"\\x00\\xff]]>")
        2 * 3  # 7
        ```
        """

    @Test func json() throws {
        let (ending, _) = try run(["--format", "json", "guide.md"])
        #expect(ending.status == 1)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(ending.stdout.utf8)) as? [String: Any])
        #expect(object["schema"] as? Int == 1)
        let runs = try #require(object["runs"] as? [[String: Any]])
        let documents = try #require(runs.first?["documents"] as? [[String: Any]])
        let snippets = try #require(documents.first?["snippets"] as? [[String: Any]])
        #expect(snippets.map { $0["id"] as? String } == ["guide.md#sums.1"])
        let claims = try #require(snippets.first?["claims"] as? [[String: Any]])
        #expect(claims.map { $0["verdict"] as? String } == ["holds", "contradicted"])
        #expect(claims.map { $0["line"] as? Int } == [4, 7])
        #expect(claims.last?["actual"] as? String == "6")
    }

    @Test func jUnit() throws {
        let (ending, report) = try run(["--report", "junit=report.xml", "guide.md"])
        #expect(ending.status == 1)
        let counts = CaseCounter()
        let parser = XMLParser(data: try #require(report))
        parser.delegate = counts
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        #expect(counts.elements["testcase"] == 3)
        #expect(counts.elements["failure"] == 1)
        #expect(counts.tests == "3" && counts.failures == "1")
    }

    @Test(arguments: [
        ("import random\nrandom.randint(1, 10 ** 9)  # 5", "unstable"),
        ("import time\ntime.time()  # 1700000000.0", "unstable"),
        ("hash('pear')  # 3", "unstable"),
        ("id(print)  # 140000000000000", "unstable"),
        ("''.join({'pear', 'fig', 'plum', 'date', 'lime'})  # pearfigplumdatelime", "unstable"),
        ("f\"{hash('pear')}\"  # '3'", "unstable"),
        ("sorted({'pear', 'fig'})  # ['fig', 'pear']", "holds"),
        ("{'a': 1}.get('a')  # 1", "holds"),
    ])
    func whatVariesIsUnstable(code: String, verdict: String) throws {
        let (ending, _) = try run(["--format", "json", "guide.md"], guide: "```python\n\(code)\n```\n")
        #expect(ending.stdout.contains("\"verdict\": \"\(verdict)\""), "\(ending.stdout)")
    }

    @Test(arguments: [
        (
            ["--report", "junit=.", "guide.md"],
            ".: the report cannot be written there: Is a directory; nothing was run"
        ),
        (["--report", "junit=no/a.xml", "guide.md"], "No such file or directory; nothing was run"),
        (["--report", "junit=a.xml", "--report", "html=./a.xml", "guide.md"], "which a.xml is too; nothing was run"),
        (["--report", "html=./guide.md", "guide.md"], "take the place of a file that is to be read; nothing"),
        (["--report", "html=" + String(repeating: "a", count: 300), "guide.md"], "name too long; nothing was run"),
        (["--report", "junit=-", "--report", "html=-", "guide.md"], "standard output takes one thing"),
        (["--report", "junit=-", "--format", "json", "guide.md"], "standard output takes one thing"),
        (["--report", "pdf=a.pdf", "guide.md"], "Unknown kind of report"),
    ])
    func reportsThatCannotBeWrittenAreRefusedBeforeAnythingRuns(arguments: [String], message: String) throws {
        let (ending, _) = try run(arguments)
        #expect(ending.status == 2)
        #expect(ending.stdout.isEmpty)
        #expect(ending.stderr.contains(message), "\(ending.stderr)")
    }

    @Test func aNameMayBeAsLongAsTheSystemHasThem() throws {
        let (ending, _) = try run(["--report", "html=\(String(repeating: "a", count: 255))", "guide.md"])
        #expect(ending.status == 1)
        #expect(ending.stderr.isEmpty)
    }

    /// GitHub obeys commands on standard error too.
    @Test func aFilesNameIsNotObeyed() throws {
        let (ending, _) = try run(["a\n::error::b\u{1B}[31m.md", "guide.md"])
        #expect(ending.stderr.hasPrefix("verify: a\\n::error::b\\x1b[31m.md: No such file"))
        #expect(ending.stderr.split(separator: "\n").count == 1)
    }

    /// The others are written all the same.
    @Test func aReportThatFailsAtTheEndIsNamed() throws {
        let (ending, report) = try run(["--report", "html=/dev/full", "--report", "junit=report.xml", "guide.md"])
        #expect(ending.status == 3)
        #expect(ending.stderr == "verify: /dev/full: the report could not be written: No space left on device\n")
        #expect(report != nil)
    }

    /// Runs the program in a folder of its own that holds the guide; also gives the report that it wrote there.
    private func run(_ arguments: [String], guide: String = guide) throws -> (Program.Ending, Data?) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "verify-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try guide.write(to: folder.appending(path: "guide.md"), atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: folder) }
        let ending = try Program.run(arguments, in: folder)
        return (ending, try? Data(contentsOf: folder.appending(path: "report.xml")))
    }
}

/// Counts the elements of a JUnit file.
private final class CaseCounter: NSObject, XMLParserDelegate {
    var elements: [String: Int] = [:]
    var tests: String?
    var failures: String?

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements[element, default: 0] += 1
        if element == "testsuites" { (tests, failures) = (attributes["tests"], attributes["failures"]) }
    }
}
