/// String and bytes literals (Python Language Reference 2.4), several in a row being one.
extension LiteralParser {
    /// The length of `r`, `b`, `rb`, `u` here where a quote follows; formatted strings are no literals.
    var stringPrefixLength: Int? {
        for length in 0...2 {
            guard let byte = peek(length) else { return nil }
            if byte == Byte.quote || byte == Byte.doubleQuote { return length }
            guard "rRbBuU".utf8.contains(byte) else { return nil }
        }
        return nil
    }

    mutating func parseStrings() -> Literal? {
        var content: [UInt8] = []
        var isBytes: Bool?
        var end = index
        while let length = stringPrefixLength {
            let prefix = bytes[index..<index + length].map { $0 | 0x20 }
            guard Set(prefix).count == prefix.count, !prefix.contains(UInt8(ascii: "u")) || length == 1 else {
                return nil
            }
            let isThisBytes = prefix.contains(UInt8(ascii: "b"))
            guard isBytes ?? isThisBytes == isThisBytes else { return nil }
            isBytes = isThisBytes
            index += length
            let isRaw = prefix.contains(UInt8(ascii: "r"))
            guard parseString(into: &content, isRaw: isRaw, isBytes: isThisBytes) else { return nil }
            end = index
            guard joinsStrings else { break }
            skipSpace()
        }
        index = end
        return isBytes == true ? .bytes(content) : .text(content)
    }

    private mutating func parseString(into content: inout [UInt8], isRaw: Bool, isBytes: Bool) -> Bool {
        guard let quote = peek() else { return false }
        let isTriple = peek(1) == quote && peek(2) == quote
        index += isTriple ? 3 : 1
        while let byte = peek() {
            steps -= 1
            guard steps > 0 else { return false }
            if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
                index += isTriple ? 3 : 1
                return true
            }
            if byte == Byte.newline, !isTriple { return false }
            if byte == Byte.backslash {
                guard isRaw ? takeRawPair(into: &content) : takeEscape(into: &content, isBytes: isBytes) else {
                    return false
                }
                continue
            }
            if isBytes, byte >= 0x80 { return false }
            content.append(byte)
            index += 1
        }
        return false
    }

    private mutating func takeRawPair(into content: inout [UInt8]) -> Bool {
        guard let next = peek(1) else { return false }
        content += [Byte.backslash, next]
        index += 2
        return true
    }

    private mutating func takeEscape(into content: inout [UInt8], isBytes: Bool) -> Bool {
        guard let mark = peek(1) else { return false }
        index += 2
        switch mark {
        case Byte.newline: break
        case Byte.backslash, Byte.quote, Byte.doubleQuote: content.append(mark)
        case UInt8(ascii: "a"): content.append(0x07)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "v"): content.append(0x0B)
        case 0x30...0x37: return takeOctal(first: mark, into: &content, isBytes: isBytes)
        case UInt8(ascii: "x"): return takeHex(2, into: &content, isBytes: isBytes)
        case UInt8(ascii: "u") where !isBytes: return takeHex(4, into: &content, isBytes: false)
        case UInt8(ascii: "U") where !isBytes: return takeHex(8, into: &content, isBytes: false)
        case UInt8(ascii: "N") where !isBytes: return takeCharacterName(into: &content)
        default:
            // An unknown escape stands for itself.
            content.append(Byte.backslash)
            index -= 1
        }
        return true
    }

    private mutating func takeOctal(first: UInt8, into content: inout [UInt8], isBytes: Bool) -> Bool {
        var value = UInt32(first - Byte.zero)
        var count = 1
        while count < 3, let digit = peek(), digit >= 0x30, digit <= 0x37 {
            value = value * 8 + UInt32(digit - Byte.zero)
            index += 1
            count += 1
        }
        return append(value, to: &content, isBytes: isBytes)
    }

    private mutating func takeHex(_ count: Int, into content: inout [UInt8], isBytes: Bool) -> Bool {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let digit = peek()?.hexDigit else { return false }
            value = value * 16 + UInt32(digit)
            index += 1
        }
        return append(value, to: &content, isBytes: isBytes)
    }

    private mutating func takeCharacterName(into content: inout [UInt8]) -> Bool {
        guard take(UInt8(ascii: "{")), let close = bytes[index...].prefix(100).firstIndex(of: UInt8(ascii: "}")),
            let scalar = characterNames[String(decoding: bytes[index..<close], as: UTF8.self).uppercased()]
        else { return false }
        index = close + 1
        return append(scalar.value, to: &content, isBytes: false)
    }

    /// Code points as UTF-8, surrogates as three bytes too; bytes as they are.
    private func append(_ value: UInt32, to content: inout [UInt8], isBytes: Bool) -> Bool {
        if isBytes {
            content.append(UInt8(truncatingIfNeeded: value))
        } else if let scalar = Unicode.Scalar(value) {
            content += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        } else if (0xD800...0xDFFF).contains(value) {
            content += [0xE0 | UInt8(value >> 12), 0x80 | UInt8(value >> 6 & 0x3F), 0x80 | UInt8(value & 0x3F)]
        } else {
            return false
        }
        return true
    }
}

/// The characters by their Unicode names, for `\N{...}`; made when the first such escape is met.
private let characterNames: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [:]
    // The planes that hold named characters; CJK ideographs, whose names are their numbers, are not worth their memory.
    for value in Array(UInt32(0x20)...0x33FF) + Array(0xA000...0xABFF) + Array(0xF900...0x1FFFF) {
        guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name ?? scalar.properties.nameAlias
        else {
            continue
        }
        names[name] = scalar
    }
    return names
}()
