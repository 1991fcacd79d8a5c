/// The lines that, if the line where it opens is code, must belong to the same statement: brackets, a triple-quoted
/// string, or the row of a table that was broken over several lines.
struct Spans: Sendable {
    /// For each line, what is open when it begins.
    private(set) var openBefore: [Kind?]

    /// For each line, whether a bracket not far above closes nowhere, and so may still be open.
    private(set) var mayBeOpen: [Bool]

    enum Kind: Sendable {
        case brackets
        case string
        case tableRow
    }

    /// A bracket or row that does not close within so many lines was none.
    static let mostBracketLines = 80
    static let mostStringLines = 200
    static let mostRowLines = 12

    init(_ readings: [LineReading], lines: [FlatLine]) {
        openBefore = Array(repeating: nil, count: readings.count)
        mayBeOpen = Array(repeating: false, count: readings.count)
        var index = 0
        while index < readings.count {
            if let (last, kind) = stringEnd(from: index, readings, lines) ?? bracketEnd(from: index, readings) {
                for inside in (index + 1)...last { openBefore[inside] = kind }
                index = last
            } else if readings[index].brackets.reduce(0, { $0 + ($1 > 0 ? 1 : -1) }) > 0 {
                for below in index + 1..<max(index + 1, min(index + Self.mostBracketLines, readings.count)) { mayBeOpen[below] = true }
            }
            index += 1
        }
        markTableRows(readings, lines)
    }

    private func stringEnd(from start: Int, _ readings: [LineReading], _ lines: [FlatLine]) -> (Int, Kind)? {
        guard let quote = readings[start].openQuote else { return nil }
        let byte = UInt8(truncatingIfNeeded: quote.value)
        var index = start + 1
        while index < readings.count, index <= start + Self.mostStringLines {
            if holdsTriple(lines[index].text, byte) { return (index, .string) }
            index += 1
        }
        return nil
    }

    private func bracketEnd(from start: Int, _ readings: [LineReading]) -> (Int, Kind)? {
        guard !readings[start].brackets.isEmpty else { return nil }
        var open: [Int8] = []
        var index = start
        while index < readings.count, index <= start + Self.mostBracketLines {
            for code in readings[index].brackets {
                if code > 0 {
                    open.append(code)
                } else if open.last == -code {
                    open.removeLast()
                } else if !open.isEmpty {
                    return nil
                }
            }
            if open.isEmpty { return index > start ? (index, .brackets) : nil }
            index += 1
        }
        return nil
    }

    /// Lines between a row of a table and a bar that stands alone or ends a line that no bar begins.
    private mutating func markTableRows(_ readings: [LineReading], _ lines: [FlatLine]) {
        var lastRow: Int?
        for index in readings.indices {
            let text = lines[index].text.utf8
            guard text.first == bar || text.last == bar else { continue }
            if let row = lastRow, index - row <= Self.mostRowLines, text.count == 1 || text.first != bar {
                for inside in (row + 1)...index where openBefore[inside] == nil { openBefore[inside] = .tableRow }
            }
            lastRow = index
        }
    }
}

private let bar = UInt8(ascii: "|")

/// Whether the text holds three of the quote in a row.
private func holdsTriple(_ text: String, _ quote: UInt8) -> Bool {
    var run = 0
    for byte in text.utf8 {
        run = byte == quote ? run + 1 : 0
        if run == 3 { return true }
    }
    return false
}
