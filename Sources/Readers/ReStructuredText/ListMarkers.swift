/// The width of the marker of a list item or a field with which a line begins, the space after it included; nil where
/// there is none.
///
/// - Parameter next: the line below, which tells an item from a sentence that begins with "A.".
func markerWidth(_ line: String, next: String) -> Int? {
    let view = Substring(line).utf8
    guard let first = view.first else { return nil }
    func widthWithSpace(_ length: Int) -> Int? {
        let rest = view.dropFirst(length)
        guard let space = rest.first else { return length }
        guard space.isIndentation else { return nil }
        let spaces = rest.prefix(while: \.isIndentation).count
        return length + (rest.count > spaces ? spaces : 1)
    }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return widthWithSpace(1)
    case 0xE2:
        guard let bullet = ["•", "‣", "⁃"].first(where: { line.hasPrefix($0) }) else { return nil }
        return widthWithSpace(bullet.utf8.count)
    case UInt8(ascii: ":"):
        guard let close = fieldEnd(view) else { return nil }
        return widthWithSpace(close)
    default:
        guard let length = enumeratorLength(view), let width = widthWithSpace(length) else { return nil }
        let nextView = Substring(next).utf8
        guard next.isBlank || next.isIndented || enumeratorLength(nextView) != nil else { return nil }
        return width
    }
}

/// The length of `:name:`, where a field begins with it and not a role (`:role:` followed by a backquote).
private func fieldEnd(_ view: Substring.UTF8View) -> Int? {
    var length = 1
    for byte in view.dropFirst() {
        length += 1
        if byte == UInt8(ascii: ":") { return length > 2 ? length : nil }
        if byte == UInt8(ascii: "`") { return nil }
    }
    return nil
}

/// The length of `1.`, `(a)`, `#)`, `iv.` and the like.
private func enumeratorLength(_ view: Substring.UTF8View) -> Int? {
    let isOpened = view.first == UInt8(ascii: "(")
    let body = isOpened ? view.dropFirst() : view
    let word = body.prefix(8).prefix { $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "#") }
    guard !word.isEmpty, isOrdinal(word) else { return nil }
    guard let end = body.dropFirst(word.count).first,
        end == UInt8(ascii: ")") || end == UInt8(ascii: ".") && !isOpened
    else { return nil }
    let length = word.count + (isOpened ? 2 : 1)
    guard view.dropFirst(length).first?.isIndentation ?? true else { return nil }
    return length
}

/// Whether the word is a number, one letter, a Roman number or the sign for "the next".
private func isOrdinal(_ word: Substring.UTF8View) -> Bool {
    word.allSatisfy(\.isDigit) || word.elementsEqual("#".utf8) || word.count == 1 && word.allSatisfy(\.isLetter)
        || word.allSatisfy { "ivxlcdm".utf8.contains($0) } || word.allSatisfy { "IVXLCDM".utf8.contains($0) }
}
