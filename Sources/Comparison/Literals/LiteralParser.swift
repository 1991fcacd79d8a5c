/// Reads Python literals, and the reprs that look like them, out of UTF-8.
///
/// Never evaluates anything. Nesting and the number of steps are bounded, so that no input takes long: what is nested
/// deeper than `deepest`, or costs more steps than given, is no literal.
struct LiteralParser {
    /// CPython's own tokenizer stops at 200 open brackets; no repr that a guide shows comes near.
    static let deepest = 100

    let bytes: [UInt8]
    var index: Int
    /// Each byte looked at costs one.
    var steps: Int
    /// Whether strings in a row are one, as in source; not so where `print` wrote them.
    var joinsStrings = true
    /// How often an element of markup was looked for that does not end: not again and again.
    var unclosedElements = 0
    /// Whether the text is what code writes, where numbers have underscores or a base (`1_000`, `0xff`) only if that was asked
    /// for, and are then no numbers but texts.
    var isOutput = false

    init(_ bytes: [UInt8], at index: Int = 0, steps: Int? = nil) {
        self.bytes = bytes
        self.index = index
        self.steps = steps ?? bytes.count * 8 + 1_000
    }

    func peek(_ offset: Int = 0) -> UInt8? {
        index + offset < bytes.count ? bytes[index + offset] : nil
    }

    mutating func skipSpace() {
        while let byte = peek(), byte.isWhiteSpace { index += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        index += 1
        return true
    }

    /// The length of `...` or `…` here, or nil.
    var holeLength: Int? {
        guard let byte = peek() else { return nil }
        if byte == Byte.dot { return peek(1) == Byte.dot && peek(2) == Byte.dot ? 3 : nil }
        return byte == 0xE2 && peek(1) == 0x80 && peek(2) == 0xA6 ? 3 : nil
    }

    /// Whether the whole text is an elision.
    var isHole: Bool { index == 0 && holeLength == bytes.count }

    /// One value; nil where none begins here. The index is then anywhere.
    mutating func parseValue(depth: Int = 0) -> Literal? {
        steps -= 1
        guard depth < Self.deepest, steps > 0, let byte = peek() else { return nil }
        if let length = holeLength {
            index += length
            return .hole
        }
        switch byte {
        case UInt8(ascii: "("): return parseParentheses(depth: depth)
        case UInt8(ascii: "["):
            index += 1
            return parseItems(until: UInt8(ascii: "]"), depth: depth).map { .list($0.items) }
        case UInt8(ascii: "{"): return parseBraces(depth: depth)
        case Byte.less: return parseAngle()
        case Byte.minus, Byte.plus: return parseNumber()
        case Byte.quote, Byte.doubleQuote: return parseStrings()
        default: break
        }
        if byte.isASCIIDigit || (byte == Byte.dot && peek(1)?.isASCIIDigit == true) { return parseNumber() }
        if stringPrefixLength != nil { return parseStrings() }
        return byte.isNameStart ? parseName(depth: depth) : nil
    }

    /// Values with commas between them up to a closing bracket, which is taken too.
    mutating func parseItems(
        until close: UInt8, depth: Int, named: Bool = false
    ) -> (items: [Literal], hasComma: Bool)? {
        var items: [Literal] = []
        var hasComma = false
        while true {
            skipSpace()
            if take(close) { return (items, hasComma) }
            guard items.isEmpty || hasComma else { return nil }
            guard let item = named ? parseArgument(depth: depth + 1) : parseValue(depth: depth + 1) else { return nil }
            items.append(item)
            skipSpace()
            if take(Byte.comma) {
                hasComma = true
            } else if take(close) {
                return (items, hasComma)
            } else if item.isHole {
                // `[1, 2 ... 9]`
                hasComma = true
            } else if holeLength == nil {
                return nil
            }
        }
    }

    private mutating func parseParentheses(depth: Int) -> Literal? {
        index += 1
        guard let (items, hasComma) = parseItems(until: UInt8(ascii: ")"), depth: depth) else { return nil }
        // Brackets around a single value are no tuple.
        if items.count == 1, !hasComma, let only = items.first, !only.isHole { return only }
        return .tuple(items)
    }

    private mutating func parseBraces(depth: Int) -> Literal? {
        index += 1
        var entries: [Literal] = []
        var isDictionary = false
        while true {
            skipSpace()
            if take(UInt8(ascii: "}")) { break }
            guard let key = parseValue(depth: depth + 1) else { return nil }
            skipSpace()
            if !key.isHole || peek() == Byte.colon, take(Byte.colon) {
                skipSpace()
                guard let value = parseValue(depth: depth + 1) else { return nil }
                guard isDictionary || !entries.contains(where: { !$0.isHole }) else { return nil }
                isDictionary = true
                entries.append(.pair(key, value))
            } else {
                guard key.isHole || !isDictionary else { return nil }
                entries.append(key)
            }
            skipSpace()
            if take(Byte.comma) { continue }
            if take(UInt8(ascii: "}")) { break }
            guard entries.last?.isHole == true || holeLength != nil else { return nil }
        }
        return isDictionary || entries.isEmpty ? .dictionary(entries) : .set(entries)
    }
}
