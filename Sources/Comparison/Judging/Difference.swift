import Model

/// Where two texts first differ, for a reader.
func textDifference(_ claim: [UInt8], _ actual: [UInt8]) -> String {
    let shown = claim.lines
    let seen = actual.lines
    if shown.count > 1 || seen.count > 1 {
        for (index, (left, right)) in zip(shown, seen).enumerated() where left != right {
            return "line \(index + 1) differs" + columnDifference(Array(left), Array(right), prefix: ", ")
        }
        if shown.count != seen.count { return "\(shown.count) lines are claimed, \(seen.count) were printed" }
    }
    if let types = typeDifference(claim, readLiteral(actual)) { return types }
    return "differs" + columnDifference(claim, actual, prefix: " ")
}

func valueDifference(_ claim: [UInt8], _ value: ObservedValue) -> String {
    let repr = value.repr.bytes
    let seen = readLiteral(repr)
    let shown = readLiteral(claim)
    if case .text(let content)? = seen, shown?.isText != true {
        if content == claim || shown?.isValue == true { return "a str, to be claimed as \(value.repr)" }
        return "another str" + columnDifference(claim, content, prefix: ", different ")
    }
    if let types = typeDifference(claim, seen, value.type) { return types }
    return "another value" + columnDifference(claim, repr, prefix: ", different ")
}

/// - Parameter type: the observed value's, where it is known.
private func typeDifference(_ claim: [UInt8], _ seen: Literal?, _ type: String = "") -> String? {
    guard let seen, let shown = readLiteral(claim), shown.isValue, shown.typeName != seen.typeName else { return nil }
    let name = type.split(separator: ".").last.map(String.init) ?? ""
    let actual = seen.isValue || name.isEmpty ? seen.typeName : "a \(name)"
    return "\(shown.typeName) is claimed, it is \(actual)"
}

/// The column, and the code points where the reader could not tell them apart by eye.
private func columnDifference(_ claim: [UInt8], _ actual: [UInt8], prefix: String) -> String {
    let left = Array(readable(claim).unicodeScalars)
    let right = Array(readable(actual).unicodeScalars)
    var column = 0
    while column < left.count, column < right.count, left[column] == right[column] { column += 1 }
    let place = "\(prefix)from column \(column + 1) on"
    let (shown, seen) = (character(left, column), character(right, column))
    guard (shown + seen).contains(where: { !$0.isASCII || $0.value < 0x20 || $0.value == 0x7F }) else { return place }
    return place + ": \(description(of: shown)) is claimed, it is \(description(of: seen))"
}

/// A scalar with the marks that combine with it.
private func character(_ scalars: [Unicode.Scalar], _ index: Int) -> ArraySlice<Unicode.Scalar> {
    guard index < scalars.count else { return [] }
    let marks = scalars[(index + 1)...].prefix { $0.properties.canonicalCombiningClass != .notReordered }
    return scalars[index..<marks.endIndex]
}

/// The character itself, where it can be shown, with what tells it from others that look the same:
/// `é (U+0065 LATIN SMALL LETTER E, U+0301 COMBINING ACUTE ACCENT)`, `U+202E RIGHT-TO-LEFT OVERRIDE`.
private func description(of scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.isEmpty { return "the end" }
    let names = scalars.prefix(8).map(named).joined(separator: ", ")
    let isShown = scalars.first?.isShown ?? false
    return isShown ? "\(String(String.UnicodeScalarView(scalars.prefix(8)))) (\(names))" : names
}

/// `U+0430 CYRILLIC SMALL LETTER A`; without the name where this is the number again, as for most Chinese characters.
private func named(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    guard let name = scalar.properties.name ?? scalar.properties.nameAlias, !name.hasSuffix(hex) else { return number }
    return "\(number) \(name)"
}

extension Unicode.Scalar {
    /// Whether a reader sees it where it stands alone, and it changes nothing around it.
    fileprivate var isShown: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .privateUse,
            .unassigned, .nonspacingMark, .enclosingMark, .spacingMark:
            false
        default: !properties.isDefaultIgnorableCodePoint
        }
    }
}

extension Literal {
    var isText: Bool { if case .text = self { true } else { false } }
}
