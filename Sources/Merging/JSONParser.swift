/// Why a text is no JSON: the place, in bytes from 0.
struct NotJSON: Error {
    let offset: Int
}

/// Reads a JSON text (RFC 8259) to its end. Time and memory grow with the text, whatever it holds.
struct JSONParser {
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0
    /// Deeper than any report is; deeper texts could exhaust the stack.
    private static let mostDepth = 100

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func parse(_ bytes: [UInt8]) throws(NotJSON) -> JSONValue {
        var parser = JSONParser(bytes)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.index == bytes.count else { throw parser.failure }
        return value
    }

    private var failure: NotJSON { NotJSON(offset: index) }
    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func take(_ expected: Unicode.Scalar) throws(NotJSON) {
        guard byte == UInt8(ascii: expected) else { throw failure }
        index += 1
    }

    private mutating func value() throws(NotJSON) -> JSONValue {
        skipSpace()
        switch byte {
        case UInt8(ascii: "{"): return .object(try members())
        case UInt8(ascii: "["): return .array(try elements())
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(NotJSON) -> JSONValue {
        let end = index + word.utf8CodeUnitCount
        guard end <= bytes.count,
            bytes[index..<end].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: end - index))
        else { throw failure }
        index = end
        return value
    }

    private mutating func members() throws(NotJSON) -> [(name: String, value: JSONValue)] {
        var members: [(name: String, value: JSONValue)] = []
        try list(closedBy: "}") { (parser) throws(NotJSON) in
            let name = try parser.string()
            parser.skipSpace()
            try parser.take(":")
            members.append((name, try parser.value()))
        }
        return members
    }

    private mutating func elements() throws(NotJSON) -> [JSONValue] {
        var elements: [JSONValue] = []
        try list(closedBy: "]") { (parser) throws(NotJSON) in elements.append(try parser.value()) }
        return elements
    }

    private mutating func list(
        closedBy close: Unicode.Scalar, _ item: (inout JSONParser) throws(NotJSON) -> Void
    ) throws(NotJSON) {
        depth += 1
        guard depth <= Self.mostDepth else { throw failure }
        index += 1
        skipSpace()
        while byte != UInt8(ascii: close) {
            try item(&self)
            skipSpace()
            guard byte == UInt8(ascii: ",") else { break }
            index += 1
            skipSpace()
            guard byte != UInt8(ascii: close) else { throw failure }
        }
        try take(close)
        depth -= 1
    }

    private mutating func number() throws(NotJSON) -> JSONValue {
        let start = index
        while let byte, "+-.eE".utf8.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            index += 1
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard Double(text) != nil else { throw failure }
        return .number(text[...])
    }

    private mutating func string() throws(NotJSON) -> String {
        try take("\"")
        var text = ""
        var start = index
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                try append(start..<index, to: &text)
                index += 1
                return text
            case UInt8(ascii: "\\"):
                try append(start..<index, to: &text)
                index += 1
                text.unicodeScalars.append(try escape())
                start = index
            case 0..<0x20: throw failure
            default: index += 1
            }
        }
        throw failure
    }

    private func append(_ range: Range<Int>, to text: inout String) throws(NotJSON) {
        guard let part = String(validating: bytes[range], as: UTF8.self) else {
            throw NotJSON(offset: range.lowerBound)
        }
        text += part
    }

    private mutating func escape() throws(NotJSON) -> Unicode.Scalar {
        guard let byte else { throw failure }
        index += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if UTF16.isLeadSurrogate(units[0]) {
                try take("\\")
                try take("u")
                units.append(try unit())
            }
            var iterator = units.makeIterator()
            var decoder = UTF16()
            guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { throw failure }
            return scalar
        default: throw failure
        }
    }

    private mutating func unit() throws(NotJSON) -> UInt16 {
        guard index + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw failure }
        index += 4
        return unit
    }
}
