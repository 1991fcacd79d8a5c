/// A line of reStructuredText as the reader sees it: roles, links and emphasis leave their text.
func withoutInlineMarkup(_ markup: String) -> String {
    let bytes = Array(markup.ending(bytes: 1_000).utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: ":"):
            if let end = roleEnd(bytes, from: index) { index = end } else { plain.append(byte) }
        case UInt8(ascii: "*"):
            let isMarkup = index + 1 < bytes.count && bytes[index + 1] != 0x20 || plain.last.map { $0 != 0x20 } ?? false
            if !isMarkup { plain.append(byte) }
        case UInt8(ascii: "`"):
            if let link = linkText(bytes, from: index) {
                plain += link.text
                index = link.end
                continue
            }
        case UInt8(ascii: "_"):
            // The end of a link.
            let isLink = index > 0 && bytes[index - 1] == UInt8(ascii: "`")
            if !isLink { plain.append(byte) }
        default: plain.append(byte)
        }
        index += 1
    }
    return String(decoding: plain, as: UTF8.self).trimmed
}

/// The index of the last byte of `:role:` before a backquote.
private func roleEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count, bytes[index].isLetter || bytes[index].isDigit || "-_:".utf8.contains(bytes[index]) {
        index += 1
    }
    guard index > start + 1, index < bytes.count, bytes[index] == UInt8(ascii: "`"),
        bytes[index - 1] == UInt8(ascii: ":")
    else { return nil }
    return index - 1
}

/// The text of `` `text <target>`_ `` and the index after it.
private func linkText(_ bytes: [UInt8], from start: Int) -> (text: ArraySlice<UInt8>, end: Int)? {
    guard start + 1 < bytes.count, bytes[start + 1] != UInt8(ascii: "`"),
        let close = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "`")),
        bytes[close - 1] == UInt8(ascii: ">"),
        let open = bytes[(start + 1)..<close].lastIndex(of: UInt8(ascii: "<")), open > start + 1
    else { return nil }
    var text = bytes[(start + 1)..<open]
    while let last = text.last, last == 0x20 { text.removeLast() }
    var end = close + 1
    while end < bytes.count, bytes[end] == UInt8(ascii: "_") { end += 1 }
    return (text, end)
}
