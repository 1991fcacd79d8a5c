import Model
import Testing

@testable import Readers

/// Documents put together at random, always the same ones.
@Suite("Places of lines")
struct PlaceTests {
    private static let pieces = [
        "```python\n", "```\n", "~~~\n", "````py title=\"x\"\n", "    ", "\t", "  ", "> ", "- ", "1. ", "* ", "x = 1\n",
        "if x:\n", "\n", "\n\n", "# heading\n", "=====\n", "-----\n", "text\n", "text::\n", "é😀 = f(1)  # ü\n",
        ">>> 1\n", "... 2\n",
        "!!! note\n", "=== \"Tab\"\n", "<!-- c -->\n", "<div>\n", "</div>\n", "`a` *b* [c](d)\n", "| a | b |\n",
        "|---|---|\n",
        ".. code-block:: python\n", ".. note::\n", ".. comment\n", ":option: 1\n", "\"\"\"", "def f():\n", "class A:\n",
        "\\", "\u{0}",
        "`````{note}\n", "---\n", "\u{A0}", "\u{2028}", "<script>\n", "```{eval-rst}\n", "::\n", "a\\\n", "{% x %}\n",
        "'''\n",
    ]

    @Test(
        "Every line of a block is the end of its document's line, and sections follow each other",
        arguments: [DocumentFormat.markdown, .reStructuredText, .pythonFile])
    func places(_ format: DocumentFormat) {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<1_500 {
            let count = Int.random(in: 1...40, using: &generator)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            let document = readDocument(source(text), as: format)
            check(document, text, hasEscapes: format == .pythonFile)
        }
    }

    private func check(_ document: Document, _ text: String, hasEscapes: Bool) {
        let lines = document.source.lines
        for block in document.blocks {
            #expect(document.sections.indices.contains(block.section))
            #expect(document.sections[block.section].lines.contains(block.lines[0].number))
            for (index, line) in block.lines.enumerated() {
                #expect(line.number == block.lines[0].number + index)
                let whole = lines[line.number - 1]
                let tail = String(String.UnicodeScalarView(whole.unicodeScalars.dropFirst(line.column - 1)))
                // Spaces may stand for a tab that a container took a part of; a docstring has quotes and escapes.
                let isSame =
                    Array(tail.utf8) == Array(line.text.utf8)
                    || whole.utf8.contains(0x09) && tail.trimmed == line.text.trimmed
                    || hasEscapes && (tail.hasPrefix(line.text) || whole.utf8.contains(UInt8(ascii: "\\")))
                #expect(isSame, "\(text.debugDescription): \(line)")
            }
        }
        for (first, second) in zip(document.sections, document.sections.dropFirst()) {
            #expect(first.lines.upperBound + 1 == second.lines.lowerBound)
        }
        if let last = document.sections.last { #expect(last.lines.upperBound == lines.count) }
        #expect(Set(document.sections.map(\.slug)).count == document.sections.count)
    }
}
