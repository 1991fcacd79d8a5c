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
    return place + ": \(name(shown)) is claimed, it is \(name(seen))"
}

/// A scalar with the marks that combine with it.
private func character(_ scalars: [Unicode.Scalar], _ index: Int) -> ArraySlice<Unicode.Scalar> {
    guard index < scalars.count else { return [] }
    let marks = scalars[(index + 1)...].prefix { $0.properties.canonicalCombiningClass != .notReordered }
    return scalars[index..<marks.endIndex]
}

/// `U+0065 U+0301`.
private func name(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.isEmpty { return "the end" }
    return scalars.prefix(8).map { scalar in
        let hex = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }.joined(separator: " ")
}

extension Literal {
    var isText: Bool { if case .text = self { true } else { false } }
}
