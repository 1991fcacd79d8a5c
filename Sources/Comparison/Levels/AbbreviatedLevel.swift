import Model

/// `abbreviated` for names: the module, or parts of it, or the function that a class is local to, left out.
///
/// Packages offer what their inner modules define (`json.JSONDecodeError` is `json.decoder.JSONDecodeError`), and Python
/// what C modules with an underscore define (`queue.Empty` is `_queue.Empty`).
func abbreviatedName(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
    let shown = claim.split(separator: Byte.dot, omittingEmptySubsequences: false)
    let seen = actual.split(separator: Byte.dot, omittingEmptySubsequences: false)
    guard let last = shown.last, last == seen.last, claim != actual, shown.count <= seen.count else { return nil }
    var modules = seen.dropLast()
    for part in shown.dropLast() {
        guard let place = modules.firstIndex(where: { $0 == part || $0.drop { $0 == Byte.underscore } == part }) else {
            return nil
        }
        modules = modules[(place + 1)...]
    }
    return Match(.abbreviated, "module left out")
}

/// A name for what repr shows with more around it: `D` for `<class '__main__.D'>`, `Color.RED` for `<Color.RED: 1>`,
/// `ABC` for `'ABC'`.
func abbreviatedMatch(name claim: [UInt8], _ actual: Literal) -> Match? {
    switch actual {
    case .classRepr(let name) where name == claim: Match(.abbreviated, "a class by its name")
    case .classRepr(let name): abbreviatedName(claim, name)?.and(Match(.abbreviated, "a class by its name"))
    case .enumMember(let name, _) where name == claim: Match(.abbreviated, "an enum member by its name")
    case .enumMember(let name, _): abbreviatedName(claim, name)?.and(Match(.abbreviated, "an enum member by its name"))
    case .text(let text) where text == claim: Match(.abbreviated, "quotes left out")
    default: nil
    }
}

/// The wrapper around a container or a number left out: `[1, 2]` for `deque([1, 2])`.
///
/// Not around a str: `Decimal('1.0')` is no str.
func unwrapped(_ actual: Literal) -> Literal? {
    let content: Literal
    switch actual {
    case .call(_, let arguments):
        let positional = arguments.filter { if case .named = $0 { false } else { true } }
        guard positional.count == 1, let only = positional.first else { return nil }
        content = only
    case .frozenSet(let items): content = .set(items)
    default: return nil
    }
    switch content {
    case .list, .tuple, .set, .dictionary, .bytes, .integer, .float, .bool, .complex: return content
    default: return nil
    }
}

/// A text without the name of the module that a snippet runs as; nil where it is not there. Where a guide's own examples
/// ran, the module may have had another name or none.
func withoutMainModule(_ text: [UInt8]) -> [UInt8]? {
    let name = Array("__main__.".utf8)
    var rest = text[...]
    var result: [UInt8] = []
    while let place = firstIndex(of: name, in: rest) {
        result += rest[..<place]
        rest = rest[(place + name.count)...]
    }
    return rest.startIndex == text.startIndex ? nil : result + rest
}

/// What prints a tab is shown with spaces in a comment.
func tabsMatch(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
    guard actual.contains(0x09), !claim.contains(0x09), claim.withCollapsedSpace == actual.withCollapsedSpace,
        claim.lines.count == actual.lines.count
    else { return nil }
    return Match(.abbreviated, "a tab shown as spaces")
}

/// A repr in angle brackets that a comment shows on several lines: line ends and indentation are the comment's.
func wrappedMatch(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
    guard claim.contains(Byte.newline), claim.withCollapsedSpace == actual.withCollapsedSpace else { return nil }
    return Match(.abbreviated, "shown on several lines")
}

/// A text without the sequences that set colours on a terminal (ECMA-48, SGR); nil where there are none.
func withoutColours(_ text: [UInt8]) -> [UInt8]? {
    guard text.contains(0x1B) else { return nil }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
        guard text[index] == 0x1B, index + 1 < text.count, text[index + 1] == UInt8(ascii: "[") else {
            result.append(text[index])
            index += 1
            continue
        }
        index += 2
        while index < text.count, text[index].isASCIIDigit || text[index] == UInt8(ascii: ";") { index += 1 }
        if index < text.count, text[index] == UInt8(ascii: "m") { index += 1 }
    }
    return result.contains(0x1B) ? nil : result
}
