import Model
import Testing

@testable import Reports

@Suite struct ExtractionTests {
    static let extraction: Extraction = {
        let source = SourceText(
            path: "g.md", lines: ["# Sums", "", "```python", "t = 2 + 2", "print(t)  # 4", "```", "```sh", "ls", "```"])
        let sums = Section(title: "Sums — 合計", slug: "sums", lines: 1...9)
        let python = Block(
            section: 0, language: .python,
            lines: [
                BlockLine(text: "t = 2 + 2", number: 4, column: 1),
                BlockLine(text: "print(t)  # 4", number: 5, column: 1),
            ])
        let shell = Block(section: 0, language: .shell, lines: [BlockLine(text: "ls", number: 8, column: 1)])
        let snippet = Snippet(
            id: "g.md#sums.1", section: 0,
            lines: python.lines.map {
                SnippetLine(text: $0.text, number: $0.number, column: 1, addedIndentation: 0, depth: 0)
            })
        let claim = Claim(
            kind: .stdout, line: 5, lastLine: 5, column: 11, subject: Claim.Subject(lines: 5...5), expected: "4")
        let doubtful = DoubtfulComment(line: 5, column: 11, text: "about 4", reason: "reads as prose")
        return Extraction(
            document: Document(source: source, sections: [sums], blocks: [python, shell]),
            blocks: [
                ExtractedBlock(id: "g.md#sums.1", block: python, snippet: snippet, claims: [claim], doubtful: []),
                ExtractedBlock(id: "g.md#sums.other.1", block: shell, snippet: nil, claims: [], doubtful: [doubtful]),
            ])
    }()

    @Test func oneObjectOnALine() {
        #expect(
            renderExtraction([Self.extraction]) == """
                {"id": "g.md#sums.1", "section": "sums", "language": "python", "start_line": 4, "end_line": 5, \
                "code": "t = 2 + 2\\nprint(t)  # 4", "depths": [0, 0], "ambiguous": [], "reconstructed": false, \
                "claims": [{"line": 5, "last_line": 5, "column": 11, "subject_line": 5, "kind": "stdout", \
                "expected": "4", "note": ""}], "doubtful": []}
                {"id": "g.md#sums.other.1", "section": "sums", "language": "shell", "start_line": 8, "end_line": 8, \
                "code": "ls", "depths": [], "ambiguous": [], "reconstructed": false, "claims": [], \
                "doubtful": [{"line": 5, "column": 11, "text": "about 4", "reason": "reads as prose"}]}

                """)
    }

    @Test func listNamesSectionsWithTheirCounts() {
        #expect(
            renderList([Self.extraction]) == """
                g.md: 1 section, 1 snippet, 1 claim
                  sums  1-9  1 snippet  1 claim  Sums — 合計

                """)
        #expect(
            renderList([Self.extraction], showsDoubtful: true) == """
                g.md:5:11: about 4: reads as prose

                """)
    }
}
