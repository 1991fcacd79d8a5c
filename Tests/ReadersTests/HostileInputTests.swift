import Model
import Testing

@testable import Readers

/// Input on which a parser that does too much per line or character takes minutes; here each is a fraction of a second.
@Suite("Hostile documents")
struct HostileInputTests {
    @Test(
        "Markdown", .timeLimit(.minutes(1)),
        arguments: [
            Flood("[", count: 200_000), Flood("*_", count: 100_000), Flood("<", count: 200_000), Flood("`a "),
            Flood("[[[[[[[[\n"), Flood("    <?\n", before: "a\n"), Flood(">"), Flood("> "), Flood("- "),
            Flood("```\n", count: 20_001), Flood("# a\n"), Flood("<!-- "), Flood("a\n", after: "===\n"),
            Flood("(", count: 200_000, before: "```\n", after: "\n```\n"),
            Flood("{", before: "```", after: "\nx\n```\n"),
            Flood("- a\n", count: 400, step: "  ", after: String(repeating: "\n", count: 20_000)),
            Flood("!!! note\n", count: 400, step: "    "), Flood("{% highlight py %}\n"), Flood("\u{0}"),
            Flood("<b>\n```\n", count: 400, step: "        "), Flood("```{eval-rst}\n>>> 1\n```\n", count: 5_000),
            Flood("[a]: b\n"), Flood("a b\n\n"),
        ])
    func markdown(_ flood: Flood) {
        check(readMarkdown(source(flood.text)))
    }

    @Test(
        "reStructuredText", .timeLimit(.minutes(1)),
        arguments: [
            Flood("- "), Flood("a::\n\n"), Flood("`", count: 200_000), Flood(":a"), Flood("=", count: 200_000),
            Flood("a\n\n", count: 400, step: " "), Flood(".. note:: "), Flood(".. note::\n\n", count: 400, step: "  "),
            Flood("..\n"), Flood("a\n====\n"), Flood("a::\n", after: String(repeating: "\n", count: 20_000)),
        ])
    func reStructuredText(_ flood: Flood) {
        check(readReStructuredText(source(flood.text)))
    }

    @Test(
        "Python files", .timeLimit(.minutes(1)),
        arguments: [
            Flood("'''"), Flood("("), Flood(">>> 1\n\n", before: "'''\n", after: "'''\n"),
            Flood("\\x", before: "'''\n>>> ", after: "\n'''"), Flood("def f():\n", count: 400, step: " "),
        ])
    func pythonFile(_ flood: Flood) {
        check(readPythonFile(source(flood.text, path: "a.py")))
    }

    private func check(_ document: Document) {
        #expect(document.blocks.allSatisfy { !$0.lines.isEmpty && document.sections.indices.contains($0.section) })
    }
}
