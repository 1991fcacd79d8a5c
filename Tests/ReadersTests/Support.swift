import Model

@testable import Readers

/// A document from text, as the program would read it.
func source(_ text: String, path: String = "guide.md") -> SourceText {
    (try? SourceText(path: path, bytes: Array(text.utf8))) ?? SourceText(path: path, lines: [])
}

func markdown(_ text: String) -> Document { readMarkdown(source(text)) }

/// A block in short: `python 3:1 a|b`, the language, the place of its first line, its lines.
func summary(_ block: Block) -> String {
    let first = block.lines[0]
    let place = "\(first.number):\(first.column)"
    return "\(block.language.name) \(place) \(block.lines.map(\.text).joined(separator: "|"))"
}

func summaries(_ document: Document) -> [String] { document.blocks.map(summary) }
