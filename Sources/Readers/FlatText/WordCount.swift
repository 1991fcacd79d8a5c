/// The words of a line as a reader of English sees them.
struct WordCount {
    private(set) var words = 0
    /// Words that hold a sentence together and are no keywords of Python.
    private(set) var functionWords = 0
    /// Words of letters only, with or without a comma or full stop after them.
    private(set) var plainWords = 0
    private(set) var letters = 0
    private(set) var spaces = 0
    private(set) var symbols = 0
    private(set) var nonASCII = 0

    init(_ text: String) {
        var word: [UInt8] = []
        var isPlain = true
        func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }
        func close(_ count: inout WordCount) {
            guard !word.isEmpty else { return }
            count.words += 1
            if isPlain { count.plainWords += 1 }
            if word.count <= Self.longestFunctionWord, Self.function.contains(String(decoding: word, as: UTF8.self)) {
                count.functionWords += 1
            }
            word.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            switch byte {
            case 0x20, 0x09:
                spaces += 1
                close(&self)
                isPlain = true
            case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF:
                letters += 1
                if byte >= 0xC0 { nonASCII += 1 }
                if word.count < 32 { word.append(lowercased(byte)) }
            case UInt8(ascii: "'") where !word.isEmpty: break
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"):
                symbols += 1
            default:
                symbols += 1
                isPlain = false
            }
        }
        close(&self)
    }

    private static let longestFunctionWord = 7
    private static let function: Set<String> = [
        "the", "a", "an", "of", "to", "are", "was", "were", "be", "been", "this", "that", "these", "those", "you",
        "your", "it", "its", "can", "will", "would", "should", "may", "might", "must", "we", "when", "which", "what",
        "by", "on", "at", "than", "then", "they", "their", "there", "has", "have", "had", "does", "do", "use", "using",
        "used", "how", "why", "where", "into", "also", "only", "between", "because", "so", "but", "all", "any", "each",
        "every", "more", "most", "some", "such", "about", "without", "within", "however", "via", "our", "i",
    ]
}
