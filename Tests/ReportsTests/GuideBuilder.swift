import Model

@testable import Reports

/// Makes results by hand: a guide's text and, line by line, what became of it.
struct GuideBuilder {
    let source: SourceText
    var sections: [Section] = []
    var snippets: [SnippetResults] = []
    var problems: [Problem] = []
    var doubtful = 0

    init(_ path: String, _ text: String) {
        source = SourceText(
            path: path,
            lines: text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) })
    }

    mutating func section(_ title: String, _ slug: String, _ lines: ClosedRange<Int>) {
        sections.append(Section(title: title, slug: slug, lines: lines))
    }

    /// A snippet of the section added last.
    mutating func snippet(
        _ lines: ClosedRange<Int>, _ outcome: Outcome = .ran, stdout: String = "", stderr: String = "",
        milliseconds: Int = 2, notes: [Problem] = [], context: [String] = [],
        borrowed: [BorrowedName] = [], running: Int? = nil,
        claims: [(Claim, Verdict)] = []
    ) {
        let slug = sections.last?.slug ?? "none"
        let section = max(0, sections.count - 1)
        let ordinal = snippets.count { $0.snippet.section == section } + 1
        let id = "\(source.path)#\(slug).\(ordinal)"
        let statements = running.map { [StatementRun(lines: $0...$0, stdout: 0..<0, stderr: 0..<0, isComplete: false)] }
        snippets.append(
            SnippetResults(
                snippet: Snippet(
                    id: id, section: section,
                    lines: lines.map {
                        SnippetLine(text: source.lines[$0 - 1], number: $0, column: 1, addedIndentation: 0, depth: 0)
                    }),
                run: Run(
                    outcome: outcome, stdout: Array(stdout.utf8), stderr: Array(stderr.utf8),
                    duration: .milliseconds(milliseconds), statements: statements ?? [], notes: notes,
                    context: context, borrowed: borrowed),
                claims: claims.enumerated().map { index, pair in
                    ClaimResult(id: "\(id).c\(index + 1)", claim: pair.0, verdict: pair.1)
                }))
    }

    /// A claim whose comment begins at the first `#` of its line.
    func claim(
        _ kind: Claim.Kind, _ line: Int, _ expected: String, lastLine: Int? = nil, subject: Int? = nil,
        name: String? = nil
    ) -> Claim {
        let column = Array(source.lines[line - 1].unicodeScalars).firstIndex(of: "#").map { $0 + 1 } ?? 1
        let statement = subject ?? line
        return Claim(
            kind: kind, line: line, lastLine: lastLine ?? line, column: column,
            subject: Claim.Subject(lines: statement...statement, name: name), expected: expected)
    }

    var document: DocumentResults {
        DocumentResults(
            source: source, sections: sections, snippets: snippets, problems: problems, doubtful: doubtful)
    }
}

extension VersionResults {
    init(_ guides: GuideBuilder..., missing: [Confinement.MissingLayer] = []) {
        self.init(guides, missing: missing)
    }

    init(_ guide: GuideBuilder, version: String) {
        self.init([guide], version: version)
    }

    init(_ guides: [GuideBuilder], version: String = "3.11.2", missing: [Confinement.MissingLayer] = []) {
        self.init(
            python: PythonDescription(
                version: version, library: "/usr/lib/libpython3.11.so.1.0", executable: "/usr/bin/python3",
                reason: "no environment was active"),
            confinement: Confinement(layers: ["resource limits", "wall clock", "seccomp"], missing: missing),
            documents: guides.map(\.document), duration: .milliseconds(1234))
    }
}

extension ReportContext {
    static let sample = ReportContext(version: "0.1.0", timestamp: "2026-11-24T10:15:00Z")

    /// With guides that could not be read.
    static let sampleOfUnreadable = ReportContext(
        version: "0.1.0", timestamp: "2026-11-24T10:15:00Z",
        inputProblems: ["absent.md: no such file", "b\u{1B}<d>.md:3: not UTF-8 at byte 7 of the file"])
}
