import Layout
import Model
import Testing

@Suite struct SnippetTests {
    private func block(_ texts: [String]) -> Block {
        Block(
            section: 2, language: .python,
            lines: texts.enumerated().map { BlockLine(text: $1, number: 10 + $0, column: 3) },
            indentation: .lost, marks: ["skip"])
    }

    @Test func indentsByTheLayoutAndKeepsPlaces() {
        let restored = snippet(
            from: block(["def f():", "  return 1", "", "f()"]), id: "g.md#s.1",
            layout: Layout(
                depths: [0, 1, 1, 0], ambiguous: [AmbiguousLine(line: 3, alternative: 1, margin: 0.2)], cost: 1))
        #expect(restored.code == "def f():\n    return 1\n\nf()\n")
        #expect(restored.lines.map(\.depth) == [0, 1, 1, 0])
        #expect(restored.lines.map(\.addedIndentation) == [0, 4, 0, 0])
        #expect(restored.lines.map(\.column) == [3, 5, 3, 3])
        #expect(restored.documentColumn(line: 1, offset: 11) == 12)
        #expect(restored.ambiguousLines == [13])
        #expect(restored.isReconstructed && restored.id == "g.md#s.1" && restored.section == 2)
        #expect(restored.marks == ["skip"])
    }

    @Test func leavesStringsAlone() {
        let lines = ["def f():", "x = \"\"\"a", "  b", "\"\"\"", "return g(x,", "1)"]
        let restored = snippet(
            from: block(lines), id: "", layout: Layout(depths: [0, 1, 1, 1, 1, 1]))
        #expect(restored.code == "def f():\n    x = \"\"\"a\n  b\n\"\"\"\n    return g(x,\n    1)\n")
    }

    @Test func readsLevelsOffKeptIndentation() {
        let lines = ["def f():", "    if a:", "        g(", "  1)", "# back", "    # in", "    return 2", "f()"]
        let kept = snippet(from: block(lines), id: "", layout: nil)
        #expect(kept.lines.map(\.depth) == [0, 1, 2, 2, 0, 1, 1, 0])
        #expect(kept.lines.map(\.text) == lines)
        #expect(!kept.isReconstructed)
    }
}

@Suite struct NeedsLayoutTests {
    @Test(arguments: [
        (["def f():", "return 1"], true),
        (["  def f():", "  return 1"], true),
        (["def f():", "    return 1"], false),
        (["x = 1", "print(x)"], false),
        (["if a: x = 1", "y = 2"], false),
        (["x = {", "'a': 1}", "for y in x:", "# comment", "print(y)"], true),
        (["if a:"], false),
        ([], false),
    ])
    func tellsLostIndentation(lines: [String], expected: Bool) {
        #expect(needsLayout(lines) == expected)
    }
}

@Suite struct ExplanationTests {
    @Test func tellsWhatAlternativesCost() throws {
        let lines = ["total = 0", "for x in [1, 2]:", "total += x", "print(total)"]
        let explanation = try #require(explainLayout(of: lines, line: 3))
        #expect(explanation.depth == 0)
        #expect(explanation.alternatives.map(\.depth) == [1])
        let alternative = try #require(explanation.alternatives.first)
        #expect(alternative.extraCost > 0)
        #expect(!alternative.reasons.isEmpty && alternative.reasons.allSatisfy { $0.line == 3 && $0.opener == 1 })
    }

    @Test func knowsLinesWithoutAChoice() throws {
        let explanation = try #require(explainLayout(of: ["if a:", "x = 1"], line: 1))
        #expect(explanation.depth == 1 && explanation.alternatives.isEmpty)
        #expect(explainLayout(of: ["# nothing"], line: 0) == nil)
        #expect(explainLayout(of: ["x = 1"], line: 7) == nil)
    }
}
