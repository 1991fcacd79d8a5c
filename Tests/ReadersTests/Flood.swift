import Testing

/// A text that repeats a piece very often; tests show it by its piece.
struct Flood: Sendable, CustomTestStringConvertible {
    var before = ""
    let piece: String
    var count = 20_000
    /// What stands before each piece once more than before the last one.
    var step = ""
    var after = ""

    init(_ piece: String, count: Int = 20_000, step: String = "", before: String = "", after: String = "") {
        self.before = before
        self.piece = piece
        self.count = count
        self.step = step
        self.after = after
    }

    var text: String {
        guard !step.isEmpty else { return before + String(repeating: piece, count: count) + after }
        return before + (0..<count).map { String(repeating: step, count: $0) + piece }.joined() + after
    }

    var testDescription: String { "\(count) times \((before + step + piece).debugDescription)" }
}
