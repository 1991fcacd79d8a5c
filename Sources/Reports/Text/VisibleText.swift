/// The text with everything that could disturb its display escaped; line feeds and tabs are kept or escaped too.
package func visible(_ text: String, keeping kept: Set<Unicode.Scalar> = []) -> String {
    guard text.unicodeScalars.contains(where: { $0.disturbsDisplay && !kept.contains($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if scalar.disturbsDisplay, !kept.contains(scalar) {
            result.append(contentsOf: scalar.visibleEscape.unicodeScalars)
        } else {
            result.append(scalar)
        }
    }
    return String(result)
}

/// Output of a snippet as text: bytes that are no UTF-8 are shown as `\x80`, never silently replaced.
func decoded(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = String.UnicodeScalarView()
    var position = bytes.startIndex
    while position < bytes.endIndex {
        var iterator = bytes[position...].makeIterator()
        var decoder = UTF8()
        if case .scalarValue(let scalar) = decoder.decode(&iterator) {
            result.append(scalar)
            bytes.formIndex(&position, offsetBy: UTF8.width(scalar))
        } else {
            result.append(contentsOf: "\\x\(hexadecimal(UInt32(bytes[position]), digits: 2))".unicodeScalars)
            bytes.formIndex(after: &position)
        }
    }
    return String(result)
}

/// The first and the last part of a text that is longer than a number of bytes, with the length of what was left out
/// between them; never cut within a scalar.
func capped(_ bytes: [UInt8], to most: Int) -> String {
    guard bytes.count > most else { return decoded(bytes) }
    let head = boundary(in: bytes, at: most / 2)
    let tail = boundary(in: bytes, at: bytes.count - most / 2)
    return decoded(bytes[..<head]) + "\n[... \(tail - head) bytes left out ...]\n" + decoded(bytes[tail...])
}

/// The nearest place at or before `offset` where a scalar begins.
private func boundary(in bytes: [UInt8], at offset: Int) -> Int {
    var place = offset
    while place > 0, offset - place < 3, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
}

/// The text on one line, of at most so many scalars, for messages that are there to be read.
func shortened(_ text: String, to most: Int = 300) -> String {
    let shown = text.unicodeScalars.prefix(most)
    let isWhole = shown.endIndex == text.unicodeScalars.endIndex
    return visible(String(shown)) + (isWhole ? "" : "…")
}
