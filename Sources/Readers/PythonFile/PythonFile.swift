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
        for range in sessions {
            for line in lines[end..<range.lowerBound] where !line.text.isBlank {
                builder.pass(paragraph: line.text.trimmed)
            }
            let session = Array(lines[range])
            builder.addBlock(
                language: .pythonSession, lines: docstring.isRaw ? session : withContinuationPrompts(session))
            end = range.upperBound
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

/// In a string that is not raw, a backslash at the end of a line joins it with the next one, so that authors leave out the
/// prompt there; with one, the lines mean the same.
private func withContinuationPrompts(_ lines: [BlockLine]) -> [BlockLine] {
    var isSource = false
    var isJoined = false
    return lines.map { line in
        let text = Substring(line.text).utf8.trimmed
        let hasPrompt = text.starts(with: ">>>".utf8) || text.starts(with: "...".utf8)
        let isContinued = isSource && isJoined && !hasPrompt
        isSource = hasPrompt || isContinued
        isJoined = line.text.utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
        guard isContinued else { return line }
        // The prompt takes the place of white space, where there is enough.
        let margin = lines[0].text.utf8.prefix(while: \.isIndentation).count
        let rest = line.dropping(bytes: min(margin + 4, line.text.utf8.prefix(while: \.isIndentation).count))
        return BlockLine(
            text: String(repeating: " ", count: margin) + "... " + rest.text, number: line.number,
            column: rest.column - margin - 4)
    }
}
