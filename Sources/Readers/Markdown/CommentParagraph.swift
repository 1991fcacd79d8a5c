/// The comments of a paragraph that is made of them: CommonMark has only HTML's, so that authors found others.
///
/// `[//]: # (text)` is a link that nothing uses, `% text` is MyST's comment, `{/* text */}` MDX's, `{# text #}` that of
/// templates.
///
/// - Returns: Nil where any line is none.
func commentsOnly(_ lines: [String]) -> [String]? {
    var comments: [String] = []
    for line in lines {
        let view = Substring(line).utf8.trimmed
        guard
            let text = linkComment(view) ?? framed(view, "{/*", "*/}") ?? framed(view, "{#", "#}")
                ?? framed(view, "% ", "")
        else { return nil }
        comments.append(text)
    }
    return comments.isEmpty ? nil : comments
}

/// The comment with which a paragraph ends.
func commentAtEnd(of line: String) -> String? {
    guard Substring(line).utf8.trimmed.suffix(3).elementsEqual("-->".utf8) else { return nil }
    return HTMLText(line.ending(bytes: 1_000)).comments.last
}

private func framed(_ view: Substring.UTF8View, _ opening: String, _ closing: String) -> String? {
    guard view.count >= opening.utf8.count + closing.utf8.count, view.starts(with: opening.utf8),
        view.suffix(closing.utf8.count).elementsEqual(closing.utf8)
    else { return nil }
    return String(Substring(view.dropFirst(opening.utf8.count).dropLast(closing.utf8.count).trimmed))
}

/// The text of `[label]: # (text)`, with `<>` for `#`, quotes for the parentheses.
private func linkComment(_ view: Substring.UTF8View) -> String? {
    guard view.first == UInt8(ascii: "["), let close = view.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    var rest = view[close...].dropFirst()
    guard rest.first == UInt8(ascii: ":") else { return nil }
    rest = rest.dropFirst().trimmed
    let target = ["#", "<>"].first { rest.starts(with: $0.utf8) }
    guard let target else { return nil }
    rest = rest.dropFirst(target.utf8.count).trimmed
    guard rest.count >= 2, let first = rest.first, let last = rest.last,
        ["()", "\"\"", "''"].contains(where: { $0.utf8.elementsEqual([first, last]) })
    else { return nil }
    return String(Substring(rest.dropFirst().dropLast().trimmed))
}
