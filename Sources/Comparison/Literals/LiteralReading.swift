/// The value that a whole text spells; nil where it spells none, or something is left over.
///
/// - Parameter isOutput: whether the text was written by running code, not by an author.
func readLiteral(_ text: [UInt8], isOutput: Bool = false) -> Literal? {
    var parser = LiteralParser(text)
    parser.isOutput = isOutput
    parser.skipSpace()
    guard let value = parser.parseValue() else { return nil }
    parser.skipSpace()
    return parser.index == text.count ? value : nil
}

/// Two values or more with commas between them, before the last one perhaps an "and" (or one and a comma): a tuple without
/// its brackets.
func readBareTuple(_ text: [UInt8]) -> [Literal]? {
    guard text.contains(Byte.comma) else { return nil }
    var parser = LiteralParser(text)
    var items: [Literal] = []
    var hasComma = false
    while true {
        parser.skipSpace()
        if parser.index == text.count { break }
        guard items.isEmpty || hasComma, let value = parser.parseValue() else { return nil }
        items.append(value)
        parser.skipSpace()
        hasComma = parser.take(Byte.comma)
        parser.skipSpace()
        // `1, 2 and 3`
        if items.count > 1 || hasComma, text[parser.index...].starts(with: "and ".utf8) {
            parser.index += 4
            hasComma = true
        }
    }
    return items.count > 1 || hasComma ? items : nil
}

/// Two values or more with white space between them, as `print` writes its arguments.
func readSpacedValues(_ text: [UInt8]) -> [Literal]? {
    var parser = LiteralParser(text)
    parser.joinsStrings = false
    var items: [Literal] = []
    while true {
        let before = parser.index
        parser.skipSpace()
        if parser.index == text.count { break }
        guard items.isEmpty || parser.index > before, let value = parser.parseValue() else { return nil }
        items.append(value)
    }
    return items.count > 1 ? items : nil
}
