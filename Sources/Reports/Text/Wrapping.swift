/// The text cut at spaces into lines of at most `most` cells; a longer word has a line of its own.
func wrapped(_ text: String, to most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
        let cells = MarkedLine(Array(word.unicodeScalars)).width
        if !line.isEmpty, width + 1 + cells > most {
            lines.append(line)
            (line, width) = (String(word), cells)
        } else {
            line += (line.isEmpty ? "" : " ") + word
            width += cells + (width == 0 ? 0 : 1)
        }
    }
    return lines + [line]
}
