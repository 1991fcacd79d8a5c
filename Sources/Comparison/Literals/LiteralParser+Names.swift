import Model

/// Names and what begins with one.
extension LiteralParser {
    mutating func parseName(depth: Int) -> Literal? {
        guard let name = takeDottedName() else { return nil }
        switch String(decoding: name, as: UTF8.self) {
        case "None": return .nothing
        case "True": return .bool(true)
        case "False": return .bool(false)
        case "nan": return .float(.notANumber)
        case "inf": return .float(.infinity(isNegative: false))
        default: break
        }
        if peek() == UInt8(ascii: "[") {
            index += 1
            guard let (items, _) = parseItems(until: UInt8(ascii: "]"), depth: depth) else { return nil }
            return .subscripted(name: name, arguments: items)
        }
        guard peek() == UInt8(ascii: "(") else { return .name(name) }
        index += 1
        guard let (items, _) = parseItems(until: UInt8(ascii: ")"), depth: depth, named: true) else { return nil }
        return Self.simplified(name, items)
    }

    mutating func parseArgument(depth: Int) -> Literal? {
        let start = index
        if peek()?.isNameStart == true, let name = takeDottedName() {
            skipSpace()
            if take(Byte.equals) {
                skipSpace()
                return parseValue(depth: depth).map { .named(name, $0) }
            }
        }
        index = start
        return parseValue(depth: depth)
    }

    private mutating func takeDottedName() -> [UInt8]? {
        let start = index
        while let byte = peek() {
            guard byte.isWordPart, holeLength == nil else {
                // A dot goes on only where a name does.
                guard byte == Byte.dot, index > start, peek(1)?.isNameStart == true, holeLength == nil else { break }
                index += 1
                continue
            }
            index += 1
        }
        steps -= index - start
        return index > start ? Array(bytes[start..<index]) : nil
    }

    /// Calls that spell a value which has another spelling too.
    private static func simplified(_ name: [UInt8], _ arguments: [Literal]) -> Literal {
        let call = Literal.call(name: name, arguments: arguments)
        switch (String(decoding: name, as: UTF8.self), arguments.count, arguments.first) {
        case ("set", 0, _): return .set([])
        case ("frozenset", 0, _): return .frozenSet([])
        case ("set", 1, .list(let items)), ("set", 1, .set(let items)): return .set(items)
        case ("frozenset", 1, .list(let items)), ("frozenset", 1, .set(let items)): return .frozenSet(items)
        case ("range", 1, .integer(let stop)):
            return .call(
                name: name, arguments: [.integer(.zero), .integer(stop)])
        case ("float", 1, .text(let text)):
            switch String(decoding: text, as: UTF8.self) {
            case "nan": return .float(.notANumber)
            case "inf": return .float(.infinity(isNegative: false))
            case "-inf": return .float(.infinity(isNegative: true))
            default: return call
            }
        default: return call
        }
    }

    /// `<...>`, with angle brackets and strings inside it.
    mutating func parseAngle() -> Literal? {
        if unclosedElements < 8 {
            if let end = Markup.end(at: index, before: bytes.count, { [bytes] in UInt32(bytes[$0]) }) {
                steps -= end - index
                defer { index = end }
                return .angle(Array(bytes[index + 1..<end - 1]))
            }
            unclosedElements += 1
        }
        guard let end = angleEnd(quotes: true) ?? angleEnd(quotes: false) else { return nil }
        let content = Array(bytes[index + 1..<end])
        index = end + 1
        if content.starts(with: Array("class '".utf8)), content.last == Byte.quote, content.count > 8 {
            return .classRepr(Array(content[7..<content.count - 1]))
        }
        var inner = LiteralParser(content)
        if inner.peek()?.isNameStart == true, let name = inner.takeDottedName(), name.contains(Byte.dot),
            inner.take(Byte.colon), inner.take(Byte.space)
        {
            return .enumMember(name: name, value: Array(content[inner.index...]))
        }
        return content.first.map { $0.isWordPart || $0 == Byte.dot || $0 == Byte.less } == true ? .angle(content) : nil
    }

    private mutating func angleEnd(quotes: Bool) -> Int? {
        var open = 0
        var position = index
        var quote: UInt8?
        while position < bytes.count, steps > 0 {
            let byte = bytes[position]
            steps -= 1
            if let current = quote {
                if byte == Byte.backslash { position += 1 }
                if byte == current { quote = nil }
            } else if quotes, byte == Byte.quote || byte == Byte.doubleQuote {
                quote = byte
            } else if byte == Byte.less {
                open += 1
            } else if byte == Byte.greater, position == 0 || bytes[position - 1] != Byte.minus {
                open -= 1
                if open == 0 { return position }
            }
            position += 1
        }
        return nil
    }
}
