/// The text of comment lines that show output: the indentation that all share is the author's, the rest is the output's.
///
/// A marker (`>`, `=>`, `->`) before every line says that it is output; one before some of them belongs to the text.
func listingText(_ lines: ArraySlice<Comment>) -> Scalars {
    let filled = lines.filter { !$0.text.isEmpty }
    let marker = filled.first.map { leadingMarker($0.text) } ?? []
    let isMarked = !marker.isEmpty && filled.allSatisfy { leadingMarker($0.text).elementsEqual(marker) }
    let shared = filled.map(\.indentation).min() ?? 0
    // The lines under the first one's marker hang as deep as its text.
    let isHanging = filled.count > 1 && !isMarked && !marker.isEmpty
    var result: Scalars = []
    for (position, line) in lines.enumerated() {
        if position > 0 { result.append("\n") }
        if !line.text.isEmpty, isMarked || (isHanging && position == 0) {
            result += line.text.dropFirst(marker.count).leadingTrimmed
        } else {
            if !isHanging { result += repeatElement(" ", count: max(0, line.indentation - shared)) }
            result += line.text
        }
    }
    return result
}

/// The sign before what a line shows; empty where there is none.
private func leadingMarker(_ text: Scalars) -> Scalars {
    let signs = text.prefix { $0 == ">" }
    if !signs.isEmpty { return signs }
    for marker in ["=>", "->", "-->", "==>", "→", "⇒"] {
        if let rest = text.dropping(prefix: marker), rest.first?.isBlank == true { return text[..<rest.startIndex] }
    }
    return []
}
