import Model
import PythonSyntax

/// Reads the `>>>` sessions in the docstrings of a Python file, as the standard library's doctest finds them.
///
/// Each docstring with a session is a section, titled by the name of what it documents.
func readPythonFile(_ source: SourceText) -> Document {
    var builder = DocumentBuilder(source: source, title: source.fileTitle)
    var isFirst = true
    for docstring in docstrings(in: source.lines) {
        let lines = docstring.lines(in: source.lines)
        let sessions = sessions(in: lines)
        guard !sessions.isEmpty, let first = lines.first else { continue }
        if isFirst { builder.firstLine = first.number }
        isFirst = false
        builder.addHeading(docstring.name.isEmpty ? source.fileTitle : docstring.name, line: first.number)
        var end = 0
        for session in sessions {
            for line in lines[end..<session.lowerBound] where !line.text.isBlank {
                builder.pass(paragraph: line.text.trimmed)
            }
            builder.addBlock(language: .pythonSession, lines: Array(lines[session]))
            end = session.upperBound
        }
    }
    return builder.document()
}

/// The runs of lines that are sessions: from a prompt to a blank line, to a line further left, or to a fence.
private func sessions(in lines: [BlockLine]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < lines.count {
        guard lines[index].text.hasSessionPrompt else {
            index += 1
            continue
        }
        let start = index
        let indentation = indentationWidth(lines[start].text, tab: 8)
        while index < lines.count, !lines[index].text.isBlank,
            indentationWidth(lines[index].text, tab: 8) >= indentation,
            !lines[index].text.trimmed.hasPrefix("```")
        {
            index += 1
        }
        ranges.append(start..<index)
    }
    return ranges
}
