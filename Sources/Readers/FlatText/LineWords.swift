import PythonSyntax

/// The words of a line's names, comments and strings, as a set of bits: lines on one topic have bits in common.
///
/// Two words may share a bit; with some hundred words among 1,024 bits that is rare enough for a feature.
struct LineWords {
    private var bits = SIMD16<UInt64>()

    init() {}

    init(_ line: LineReading) {
        for token in line.tokens {
            switch token.kind {
            case .name where Self.telling.contains(token.text): add(token.text, least: 1)
            case .name where !token.isKeyword && !Self.common.contains(token.text):
                add(token.text, least: token.text.hasPrefix("__") ? 3 : Self.shortest)
            case .string: add(token.text)
            default: break
            }
        }
        if let comment = line.comment { add(comment.text) }
    }

    var count: Int {
        var sum = 0
        for index in bits.indices { sum += bits[index].nonzeroBitCount }
        return sum
    }

    mutating func formUnion(_ other: LineWords) { bits |= other.bits }

    /// The share of the smaller set's words that are in the other too; nil where either is nearly empty.
    func overlap(with other: LineWords) -> Double? {
        var common = LineWords()
        common.bits = bits & other.bits
        let smaller = min(count, other.count)
        return smaller < 3 ? nil : Double(common.count) / Double(smaller)
    }

    /// The words that are in this set alone.
    func subtracting(_ other: LineWords) -> LineWords {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }

    func shares(with other: LineWords) -> Bool { bits & other.bits != SIMD16<UInt64>() }

    /// Adds each word of a text, case aside: runs of letters, cut at underscores and where a capital follows a small letter.
    private mutating func add(_ text: String, least: Int = shortest) {
        var hash: UInt64 = 0
        var length = 0
        var wasSmall = false
        for byte in text.utf8 {
            let isCapital = byte >= 0x41 && byte <= 0x5A
            let isLetter = isCapital || (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80
            if !isLetter || (isCapital && wasSmall) {
                close(hash, length, least)
                (hash, length) = (0, 0)
            }
            wasSmall = isLetter && !isCapital
            guard isLetter else { continue }
            length += 1
            guard length <= Self.stem else { continue }
            hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3
        }
        close(hash, length, least)
    }

    private mutating func close(_ hash: UInt64, _ length: Int, _ least: Int) {
        guard length >= least else { return }
        let bit = Int((hash &* 0x9e37_79b9_7f4a_7c15) >> 54)
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    private static let shortest = 4
    /// How many letters of a word are looked at, so that `cache`, `cached` and `caching` are one word.
    private static let stem = 5
    /// Keywords that stand in code on few topics.
    private static let telling: Set<String> = [
        "match", "case", "async", "await", "yield", "lambda", "global", "nonlocal", "raise", "assert", "del", "with",
    ]
    /// Names that stand in code on any topic.
    private static let common: Set<String> = [
        "print", "self", "cls", "super", "str", "int", "float", "bool", "list", "dict", "set", "tuple", "type",
        "object",
        "range", "len", "isinstance", "Exception", "ValueError", "TypeError", "name", "value", "args", "kwargs",
        "__init__", "result",
    ]
}
