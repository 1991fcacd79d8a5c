import PythonSyntax

/// How a line reads as something that is neither Python nor plain language.
func foreignFeatures(_ line: FlatLine, _ reading: LineReading, _ table: inout FeatureTable) {
    let bytes = Array(reading.judged.utf8)
    let tokens = reading.tokens
    prompts(line, bytes, &table)
    marks(bytes, &table)
    if reading.shape == .bullet { table.append(.bullet) }
    if reading.shape == .numberedItem { table.append(.numbered) }
    if reading.shape == .entry { table.append(.jsonEntry) }
    if bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]"), tokens.count >= 3,
        tokens.dropFirst().dropLast().allSatisfy({ $0.kind == .name || [".", "-", ":"].contains($0.text) })
    {
        table.append(.sectionBracket)
    }
    if tokens.count >= 2, tokens[0].kind == .name, tokens[1].text == ":", tokens[1].column == tokens[0].endColumn {
        table.append(.yamlEntry)
    }
    if tokens.count >= 3, tokens[1].text == "=", reading.juxtapositions + reading.clashes + reading.errors > 0 {
        table.append(.iniEntry)
    }
    let upper = tokens.count { $0.kind == .name && sqlKeywords.contains($0.text) }
    if upper >= 2 { table.append(.sqlKeywords) }
    if reading.shape == .markup { table.append(.markupTag) }
    if reading.shape == .literal, tokens.count > 2 { table.append(.reprLike) }
    if let first = tokens.first, first.kind == .name, isExceptionName(first.text) || isDottedExceptionName(tokens) {
        table.append(.exceptionLine)
    }
    if tokens.count >= 3, tokens[0].text == "<", tokens.last?.text == ">" { table.append(.objectAddress) }
    if tokens.last?.text == ";" || bytes.starts(with: "//".utf8) || bytes.starts(with: "/*".utf8) {
        table.append(.foreignSyntax)
    }
}

private func prompts(_ line: FlatLine, _ bytes: [UInt8], _ table: inout FeatureTable) {
    if bytes.starts(with: ">>>".utf8) { table.append(.promptChevrons) }
    if bytes.starts(with: "...".utf8), bytes.count == 3 || bytes[3] == 0x20 { table.append(.promptDots) }
    if bytes.starts(with: "$ ".utf8) { table.append(.dollarPrompt) }
    if bytes.starts(with: "% ".utf8) || bytes.starts(with: "C:\\".utf8) || bytes.starts(with: "PS ".utf8) {
        table.append(.percentPrompt)
    }
    switch line.furniture {
    case .inputPrompt: table.append(.promptInput)
    case .outputPrompt: table.append(.promptOutput)
    case .lineNumber: table.append(.lineNumbered)
    case .glue: table.append(.glued)
    case .none: break
    }
}

private func marks(_ bytes: [UInt8], _ table: inout FeatureTable) {
    var backticks = 0
    var doubles = 0
    var spaces = 0
    for (index, byte) in bytes.enumerated() {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        let before = index > 0 ? bytes[index - 1] : 0x20
        switch byte {
        case UInt8(ascii: "`"):
            backticks += 1
            if next == byte { doubles += 1 }
        case UInt8(ascii: ":") where next == UInt8(ascii: "/"): table.appendOnce(.link)
        case UInt8(ascii: ":") where next == UInt8(ascii: "`"): table.appendOnce(.roleOrDirective)
        case UInt8(ascii: "-")
        where before == 0x20 && (next == UInt8(ascii: "-") || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A):
            table.appendOnce(.option)
        case UInt8(ascii: "|") where before == 0x20 && next == 0x20, UInt8(ascii: "&") where next == byte:
            table.appendOnce(.pipeOrRedirect)
        case UInt8(ascii: "{") where next == UInt8(ascii: "%"), UInt8(ascii: "%") where next == UInt8(ascii: "}"):
            table.appendOnce(.templateTag)
        case UInt8(ascii: "{") where next == UInt8(ascii: "{"): table.appendOnce(.braces)
        case UInt8(ascii: "/") where before == UInt8(ascii: ".") || before | 0x20 >= 0x61 && before | 0x20 <= 0x7A:
            table.appendOnce(.path)
        case 0xE2 where next == 0x80: table.appendOnce(.typographic)
        case 0x20, 0x09:
            spaces = before == 0x20 ? spaces + 1 : spaces
        default: break
        }
    }
    if bytes.starts(with: ".. ".utf8) { table.appendOnce(.roleOrDirective) }
    if backticks > 0 { table.appendOnce(doubles > 0 ? .doubleBackticks : .backticks) }
    if spaces >= 3 { table.appendOnce(.tabular) }
}

private func isExceptionName(_ name: String) -> Bool {
    (name.hasSuffix("Error") || name.hasSuffix("Exception") || name.hasSuffix("Warning"))
        && (name.utf8.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false)
}

private func isDottedExceptionName(_ tokens: [Token]) -> Bool {
    let name = tokens.prefix { $0.kind == .name || $0.text == "." }
    return name.count > 1 && name.last.map { isExceptionName($0.text) } == true
}

private let sqlKeywords: Set<String> = [
    "SELECT", "INSERT", "INTO", "UPDATE", "SET", "DELETE", "CREATE", "TABLE", "FROM", "WHERE", "VALUES", "AND", "OR",
    "NOT", "NULL", "ORDER", "BY", "GROUP", "JOIN", "ON", "LIMIT", "AS", "PRIMARY", "KEY", "INTEGER", "VARCHAR", "TEXT",
]
