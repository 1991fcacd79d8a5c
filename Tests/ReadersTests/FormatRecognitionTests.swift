import Model
import Testing

@testable import Readers

@Suite("Formats")
struct FormatRecognitionTests {
    @Test(
        "The extension or the content decides",
        arguments: [
            ("a.md", "x", DocumentFormat.markdown),
            ("a.MARKDOWN", "x", .markdown),
            ("a.rst", "x", .reStructuredText),
            ("a.py", "```\nx\n```", .pythonFile),
            ("a.txt", "# Heading\n\ntext", .flatText),
            ("a.txt", "text\n```py\nx = 1\n```\n", .markdown),
            ("a.txt", "text\n```py\nx = 1\n", .flatText),
            ("a.txt", "Title\n=====\n\nText::\n\n    x = 1\n", .reStructuredText),
            ("a.txt", "Text\n\n.. code-block:: python\n\n   x = 1\n", .reStructuredText),
            ("a.txt", "Text\n>>> 1\n1\n>>> 2\n2\n", .flatText),
            ("-", "# Title\n\ntext\n", .markdown),
            ("-", "text\n# a comment\nx = 1\n# another\n", .flatText),
            ("-", "intro\n\n## A\n\ntext\n\n## B\n\ntext\n", .markdown),
            ("dir.d/README", "~~~\nx\n~~~\n", .markdown),
            ("-", "", .flatText),
        ])
    func format(_ path: String, _ text: String, _ expected: DocumentFormat) {
        #expect(documentFormat(of: source(text, path: path)) == expected)
    }
}
