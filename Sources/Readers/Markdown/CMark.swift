internal import CMarkGFM

/// The leaf blocks of a Markdown document, in order.
///
/// - Parameter lines: without line ends; each may hold anything but CR and LF.
func markdownLeaves(of lines: [[UInt8]]) -> [MarkdownLeaf] {
    var text: [UInt8] = []
    text.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for line in lines {
        text += line
        text.append(0x0A)
    }
    return withTree(of: text) { iterator in
        var leaves: [MarkdownLeaf] = []
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE else { return leaves }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator),
                let leaf = leaf(node, lines: lines)
            else { continue }
            leaves.append(leaf)
        }
    }
}

/// A line of Markdown as the reader sees it, without markup.
///
/// - Parameter markup: one line; what goes beyond a thousand bytes is left out.
func plainText(of markup: String) -> String {
    var text = Array("# ".utf8)
    text += markup.utf8.prefix(1_000).lazy.map { $0 == 0x0A || $0 == 0x0D || $0 == 0 ? 0x20 : $0 }
    text.append(0x0A)
    return withTree(of: text) { iterator in
        var plain = ""
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE else { return plain.trimmed }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                if let literal = cmark_node_get_literal(node) { plain += String(cString: literal) }
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: plain += " "
            default: break
            }
        }
    }
}

/// Parses and walks, and frees what cmark allocated.
private func withTree<Result>(of text: [UInt8], _ walk: (OpaquePointer) -> Result) -> Result {
    let document = text.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) {
            cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
        }
    }
    defer { cmark_node_free(document) }
    // cmark ends the process where memory is exhausted, so that neither pointer is ever null.
    guard let iterator = cmark_iter_new(document) else { fatalError("cmark gave no iterator") }
    defer { cmark_iter_free(iterator) }
    return walk(iterator)
}

private func leaf(_ node: OpaquePointer, lines: [[UInt8]]) -> MarkdownLeaf? {
    let first = Int(cmark_node_get_start_line(node)) - 1
    var last = Int(cmark_node_get_end_line(node)) - 1
    let column = max(0, Int(cmark_node_get_start_column(node)) - 1)
    let kind: MarkdownLeaf.Kind
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
        kind = .heading
        if lines[first].dropFirst(column).first == UInt8(ascii: "#") {
            last = first
        } else {
            // cmark counts the line below an underline as the heading's last one.
            last = lines[first...].dropFirst().firstIndex(where: isUnderline) ?? first
        }
    case CMARK_NODE_PARAGRAPH: kind = .paragraph
    case CMARK_NODE_HTML_BLOCK:
        kind = .html
        // cmark gives the line above the block as its last one.
        last = first + max(0, literal(node).count { $0 == 0x0A } - 1)
    case CMARK_NODE_THEMATIC_BREAK: kind = .other
    case CMARK_NODE_CODE_BLOCK:
        var length: Int32 = 0
        var offset: Int32 = 0
        var character: CChar = 0
        let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
        let code = codeLeaf(literal(node), firstLine: isFenced ? first + 1 : first, lines: lines)
        kind = isFenced ? .fencedCode(code) : .indentedCode(code)
    default: return nil
    }
    let parent = cmark_node_parent(node)
    return MarkdownLeaf(
        kind: kind, firstLine: first, lastLine: last, column: column,
        isTopLevel: cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT)
}

/// Whether the line, its containers aside, underlines a heading (CommonMark 0.31.2, section 4.3).
private func isUnderline(_ line: [UInt8]) -> Bool {
    let rest = line.drop { $0.isIndentation || $0 == UInt8(ascii: ">") }
    guard let first = rest.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    return rest.drop { $0 == first }.allSatisfy(\.isIndentation)
}

private func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    guard let literal = cmark_node_get_literal(node) else { return UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while literal[count] != 0 { count += 1 }
    return UnsafeRawBufferPointer(start: literal, count: count).bindMemory(to: UInt8.self)
}

/// Compares the literal with the lines it was taken from.
private func codeLeaf(_ literal: UnsafeBufferPointer<UInt8>, firstLine: Int, lines: [[UInt8]]) -> CodeLeaf {
    var result: [(bytes: Int, spaces: Int)] = []
    var start = 0
    var line = firstLine
    while start < literal.count, line < lines.count {
        var end = start
        while end < literal.count, literal[end] != 0x0A { end += 1 }
        var spaces = 0
        while start + spaces < end, !lines[line].hasSuffix(literal[(start + spaces)..<end]) { spaces += 1 }
        result.append((bytes: end - start - spaces, spaces: spaces))
        start = end + 1
        line += 1
    }
    return CodeLeaf(lines: result)
}

extension [UInt8] {
    fileprivate func hasSuffix(_ other: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        count >= other.count && self[(count - other.count)...].elementsEqual(other)
    }
}
