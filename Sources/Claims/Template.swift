internal import PythonSyntax

/// What a print statement writes literally, with gaps for what it computes.
struct Template {
    /// In the order in which they are written; each holds a letter or a digit.
    let pieces: [Scalars]

    /// Nil where the statement writes nothing literal.
    init?(_ tokens: [Token]) {
        var pieces: [Scalars] = []
        for token in tokens where token.kind == .string {
            for piece in literalPieces(token.text) {
                for line in piece.split(separator: "\n") {
                    let scalars = Scalars(String(line)).trimmed
                    if scalars.contains(where: \.isWordPart) { pieces.append(scalars) }
                }
            }
        }
        guard !pieces.isEmpty else { return nil }
        self.pieces = pieces
    }

    /// The scalars of all pieces: how much the statement says by itself.
    var length: Int { pieces.reduce(0) { $0 + $1.count } }

    /// Whether the text holds every piece, in order.
    func matches(_ text: Scalars) -> Bool {
        var rest = text
        for piece in pieces {
            guard let found = firstOccurrence(of: piece, in: rest) else { return false }
            rest = rest[(found + piece.count)...]
        }
        return true
    }

    /// Whether the text holds one of the pieces at least.
    func overlaps(_ text: Scalars) -> Bool {
        pieces.contains { firstOccurrence(of: $0, in: text) != nil }
    }
}

/// Where `piece` begins in `text`, letters compared exactly.
private func firstOccurrence(of piece: Scalars, in text: Scalars) -> Int? {
    guard let first = piece.first, text.count >= piece.count, piece.count <= 2000 else { return nil }
    var index = text.startIndex
    while index + piece.count <= text.endIndex {
        if text[index] == first, text[index..<(index + piece.count)].elementsEqual(piece) { return index }
        index += 1
    }
    return nil
}

/// The literal parts of a string token: outside replacement fields and `%` conversions, escapes resolved.
func literalPieces(_ token: String) -> [String] {
    var scalars = Scalars(token)
    var prefix = ""
    while let first = scalars.first, first != "'", first != "\"" {
        prefix.unicodeScalars.append(first.folded)
        scalars.removeFirst()
    }
    guard let quote = scalars.first else { return [] }
    let isTriple = scalars.count >= 6 && scalars.dropFirst().first == quote && scalars.dropFirst(2).first == quote
    scalars = scalars.dropFirst(isTriple ? 3 : 1).dropLast(isTriple ? 3 : 1)
    let isRaw = prefix.contains("r")
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var index = scalars.startIndex
    func end() -> [String] { piece.isEmpty ? pieces : pieces + [String(piece)] }
    while index < scalars.endIndex {
        let scalar = scalars[index]
        let next = index + 1 < scalars.endIndex ? scalars[index + 1] : nil
        if scalar == "\\", !isRaw, let next {
            piece.append(next == "n" ? "\n" : next == "t" ? "\t" : next)
            index += 2
        } else if scalar == "{", next == "{" {
            piece.append(scalar)
            index += 2
        } else if scalar == "{" {
            pieces = end()
            piece.removeAll()
            var depth = 0
            while index < scalars.endIndex {
                if scalars[index] == "{" { depth += 1 }
                if scalars[index] == "}" { depth -= 1 }
                index += 1
                if depth == 0 { break }
            }
        } else if scalar == "%", let next, next.isLetter || next == "." || next.isDigit {
            pieces = end()
            piece.removeAll()
            index += 1
            while index < scalars.endIndex, !scalars[index].isLetter { index += 1 }
            index += 1
        } else {
            piece.append(scalar)
            index += scalar == "}" && next == "}" ? 2 : 1
        }
    }
    return end()
}
