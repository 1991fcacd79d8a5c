/// Bytes for a reader: UTF-8 as it is, other bytes escaped.
func readable(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = ""
    var rest = bytes[...]
    while !rest.isEmpty {
        var decoder = UTF8()
        var iterator = rest.makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&iterator) {
            result.unicodeScalars.append(scalar)
            rest = rest.dropFirst(UTF8.width(scalar))
        } else if let byte = rest.popFirst() {
            result += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
    return result
}

extension String {
    var bytes: [UInt8] { Array(utf8) }
}
