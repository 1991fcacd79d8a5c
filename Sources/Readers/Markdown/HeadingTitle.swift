/// The title of a heading as the reader sees it.
///
/// - Parameter markup: from the heading's first character, an underline included.
func headingTitle(_ markup: String) -> String {
    var view = Substring(markup).utf8.trimmed
    let marks = view.prefix { $0 == UInt8(ascii: "#") }.count
    if marks > 0 {
        view = view.dropFirst(marks).trimmed
    } else if let last = view.last, last == UInt8(ascii: "=") || last == UInt8(ascii: "-"),
        let space = view.lastIndex(where: { $0 != last })
    {
        view = view[...space].trimmed
    }
    return plainText(of: String(Substring(withoutAttributes(view))))
}

/// Leaves out `{#anchor .class}` and `{: ...}` at the end.
private func withoutAttributes(_ title: Substring.UTF8View) -> Substring.UTF8View {
    guard title.last == UInt8(ascii: "}"), let open = title.lastIndex(of: UInt8(ascii: "{")) else { return title }
    guard let first = title[open...].dropFirst().first, "#.:".utf8.contains(first) else { return title }
    return title[..<open].trimmed
}
