/// A number with a unit: `56 bytes`, `8 KB`, `0.5s`.
struct Quantity: Sendable {
    let number: Literal
    let unit: [UInt8]
    /// Where it ends in the text that it was read from.
    let end: Int

    /// Reads at a place of a text: digits, at most one space, and a word or a sign such as `%`.
    init?(_ text: [UInt8], at start: Int) {
        var end = start
        if end < text.count, text[end] == Byte.minus { end += 1 }
        while end < text.count,
            text[end].isASCIIDigit || text[end] == Byte.dot || text[end] == Byte.comma || text[end] == Byte.underscore
        {
            end += 1
        }
        let digits = text[start..<end].filter { $0 != Byte.comma }
        guard end - start == digits.count || isGrouped(text[start..<end]), let number = readLiteral(Array(digits))
        else {
            return nil
        }
        if end < text.count, text[end] == Byte.space { end += 1 }
        let unitStart = end
        while end < text.count, text[end].isASCIILetter || text[end] >= 0x80 || text[end] == UInt8(ascii: "%") {
            end += 1
        }
        guard end > unitStart, end == text.count || !text[end].isWordPart else { return nil }
        self.number = number
        unit = Array(text[unitStart..<end])
        self.end = end
    }

    /// How many bytes it may stand for: K is 1000 to some and 1024 to others.
    var bytesPerUnit: [Double]? {
        switch String(decoding: unit, as: UTF8.self).lowercased() {
        case "b", "byte", "bytes": [1]
        case "k", "kb", "kilobyte", "kilobytes": [1_000, 1_024]
        case "kib": [1_024]
        case "m", "mb", "megabyte", "megabytes": [1_000_000, 1_048_576]
        case "mib": [1_048_576]
        case "g", "gb", "gigabyte", "gigabytes": [1_000_000_000, 1_073_741_824]
        case "gib": [1_073_741_824]
        default: nil
        }
    }

    var seconds: Double? {
        let factor: Double
        switch String(decoding: unit, as: UTF8.self) {
        case "s", "sec", "secs", "second", "seconds", "秒": factor = 1
        case "ms", "msec", "millisecond", "milliseconds", "毫秒": factor = 1e-3
        case "us", "µs", "μs", "usec", "microsecond", "microseconds", "微秒": factor = 1e-6
        case "ns", "nanosecond", "nanoseconds": factor = 1e-9
        case "min", "mins", "minute", "minutes", "分钟": factor = 60
        default: return nil
        }
        guard let value = Comparison.number(number) else { return nil }
        return value.approximation * factor
    }

    /// Whether it is a duration as measuring gives them: with a fraction, or in parts of a second. `30s` is a setting.
    var isMeasured: Bool {
        if case .float = number { return seconds != nil }
        return !["s", "sec", "secs", "second", "seconds", "秒", "min", "mins", "minute", "minutes", "分钟"].contains(
            String(decoding: unit, as: UTF8.self))
    }

    var isKnown: Bool { bytesPerUnit != nil || seconds != nil || unit == Array("%".utf8) }
}

/// A number without the commas or underscores before each group of three digits; nil where there are none.
func withoutGroups(_ text: [UInt8]) -> [UInt8]? {
    for sign in [Byte.comma, Byte.underscore] where text.contains(sign) {
        let commas = text.map { $0 == sign ? Byte.comma : $0 }
        if isGrouped(commas[...]) { return text.filter { $0 != sign } }
    }
    return nil
}

/// Whether commas stand before each group of three digits: `1,000,000`.
func isGrouped(_ text: ArraySlice<UInt8>) -> Bool {
    let whole = text.prefix { $0 != Byte.dot }
    let groups = whole.split(separator: Byte.comma, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.filter(\.isASCIIDigit).count) else {
        return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isASCIIDigit) }
}
