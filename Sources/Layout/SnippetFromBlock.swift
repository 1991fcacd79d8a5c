package import Model
import PythonSyntax

/// A Python block as a snippet, indented as the layout says, four spaces a level.
///
/// - Parameter layout: nil where the block's own indentation is kept.
package func snippet(from block: Block, id: String, layout: Layout?) -> Snippet {
    guard let layout else {
        return Snippet(id: id, section: block.section, lines: keptLines(block.lines), marks: block.marks)
    }
    return Snippet(
        id: id, section: block.section, lines: restoredLines(block.lines, layout), isReconstructed: true,
        ambiguousLines: layout.ambiguous.filter { $0.line < block.lines.count }.map { block.lines[$0.line].number },
        marks: block.marks)
}

/// The lines with the indentation of a layout; what stands inside a string is left as it is.
package func restoredLines(_ lines: [BlockLine], _ layout: Layout) -> [SnippetLine] {
    let isInsideString = linesInsideStrings(logicalLines(lines.map(\.text)), count: lines.count)
    return lines.enumerated().map { index, line in
        restoredLine(
            line, depth: index < layout.depths.count ? layout.depths[index] : 0,
            isInsideString: isInsideString[index])
    }
}

/// For each line whether it begins inside a string, where white space is the string's own.
private func linesInsideStrings(_ logicalLines: [LogicalLine], count: Int) -> [Bool] {
    var isInside = [Bool](repeating: false, count: count)
    for token in logicalLines.lazy.flatMap(\.tokens) where token.kind == .string && token.endLine > token.line {
        for index in (token.line + 1)...token.endLine { isInside[index] = true }
    }
    return isInside
}

private func restoredLine(_ line: BlockLine, depth: Int, isInsideString: Bool) -> SnippetLine {
    if isInsideString {
        return SnippetLine(
            text: line.text, number: line.number, column: line.column, addedIndentation: 0, depth: depth)
    }
    let text = line.text.unicodeScalars.drop(while: isIndentation)
    let removed = line.text.unicodeScalars.count - text.count
    let added = text.isEmpty ? 0 : 4 * depth
    return SnippetLine(
        text: String(repeating: " ", count: added) + String(text), number: line.number,
        column: line.column + removed, addedIndentation: added, depth: depth)
}

private func isIndentation(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\u{0C}" }

/// The lines as they are, their levels read off their indentation.
private func keptLines(_ lines: [BlockLine]) -> [SnippetLine] {
    let texts = lines.map(\.text)
    var depths = [Int](repeating: 0, count: lines.count)
    var indentations = [0]
    for line in logicalLines(texts) {
        let column = indentationWidth(texts[line.firstLine])
        if !line.isCommentOnly {
            while let last = indentations.last, last > column, indentations.count > 1 { indentations.removeLast() }
            if let last = indentations.last, column > last { indentations.append(column) }
        }
        let depth = max(0, (indentations.lastIndex { $0 <= column } ?? 0))
        for index in line.firstLine...line.lastLine { depths[index] = depth }
    }
    return lines.enumerated().map { index, line in
        SnippetLine(
            text: line.text, number: line.number, column: line.column, addedIndentation: 0, depth: depths[index])
    }
}

/// In columns; a tab goes on to the next multiple of eight (Python Language Reference 2.1.8).
private func indentationWidth(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
        switch scalar {
        case " ": width += 1
        case "\t": width += 8 - width % 8
        case "\u{0C}": width = 0
        default: return width
        }
    }
    return width
}
