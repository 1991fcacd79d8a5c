/// The lines with which a document announces its answers: short, capitalised, ended by a colon and repeated
/// (`Answer:`, `Solution:`).
struct Markers: Sendable {
    private let texts: Set<String>

    static let none = Markers(texts: [])

    private init(texts: Set<String>) { self.texts = texts }

    /// - Parameter lines: of the document, without margins.
    init(in lines: [FlatLine]) {
        var counts: [String: Int] = [:]
        for line in lines where Self.couldBe(line.text) { counts[line.text, default: 0] += 1 }
        texts = Set(counts.filter { $0.value >= Self.leastCount }.keys)
    }

    /// Twice may be chance.
    private static let leastCount = 3

    private static func couldBe(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= 24, bytes.last == UInt8(ascii: ":"), let first = bytes.first, first >= 0x41, first <= 0x5A
        else { return false }
        return bytes.dropLast().allSatisfy { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x20 || $0 >= 0x80 }
    }

    func contains(_ text: String) -> Bool { texts.contains(text) }

    /// Where a marker begins that is glued to the end of the text, in scalars; nil where none is.
    func gluedOffset(in text: String) -> Int? {
        guard text.utf8.last == UInt8(ascii: ":") else { return nil }
        for marker in texts where text.utf8.count > marker.utf8.count && text.hasSuffix(marker) {
            let scalars = text.unicodeScalars
            return scalars.count - marker.unicodeScalars.count
        }
        return nil
    }
}
