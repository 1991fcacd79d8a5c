import Layout

/// The pieces as Python text, each with its original first and then its best layouts, cut by separators.
func candidates(of pieces: [Piece], most: Int) -> String {
    var text = ""
    for piece in pieces {
        let original = piece.reading.lineDepths(piece.depths)
        let layouts = restoreLayouts(of: piece.reading, most: most, weights: .fitted).map(\.depths)
        let versions = ([original] + layouts).map { indented(piece.lines, by: $0) }
        text += "\u{1D}\n" + versions.joined(separator: "\u{1E}\n")
    }
    return text
}

private func indented(_ lines: [String], by depths: [Int]) -> String {
    zip(lines, depths).map { String(repeating: "    ", count: $1) + $0 + "\n" }.joined()
}
