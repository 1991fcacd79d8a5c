/// How the comment before a statement begins, as far as that tells what the statement is there for.
enum CommentWord: String, CaseIterable, Sendable {
    /// No comment, and another word.
    case none, other
    case usage, use, using, example, examples, test, output, run, call, calling, create, define, now, then, later, first
    case get, set, check, `if`, `when`, note, this, the, we, it, a, with, without, `do`, `return`, make, add, print
    case same, another, good, bad, wrong, right, works, but, or, and, not, instead, client, server

    private static let byText: [String: CommentWord] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    private static let numbers: [CommentWord: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(allCases, 0...).map { ($0, $1) })

    /// - Parameter comment: from its hash sign on.
    init(comment: String) {
        let letters = comment.utf8.drop { !Self.isLetter($0) }.prefix(while: Self.isLetter)
        let word = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
        let known = Self.byText[word] ?? .other
        self = known == .none ? .other : known
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }

    /// Its place among all cases.
    var number: UInt8 { Self.numbers[self] ?? 1 }
}
