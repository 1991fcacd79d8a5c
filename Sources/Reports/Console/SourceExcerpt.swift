import Model

/// The lines of a document that a diagnostic shows, with what it speaks of underlined.
struct SourceExcerpt {
    let source: SourceText
    let style: Style
    /// The cells that a line may take, the gutter included.
    let width: Int
    /// As many lines as are shown of a long stretch.
    private static let most = 6

    /// The places' lines and the one at `context` if it stands before them.
    func lines(showing places: [Place], context: Int?) -> [String] {
        let first = places.first?.line ?? 1
        let shown = places.prefix(Self.most)
        let before = context.flatMap { $0 < first ? $0 : nil }
        let gutter = String(max(first, shown.last?.line ?? 1)).utf8.count

        var lines: [String] = []
        if let before {
            lines += numbered(before, marking: nil, gutter: gutter)
            if before + 1 < first { lines.append(margin("...", gutter: gutter)) }
        }
        for place in shown { lines += numbered(place.line, marking: place, gutter: gutter) }
        if places.count > shown.count { lines.append(margin("...", gutter: gutter)) }
        return lines
    }

    private func numbered(_ number: Int, marking place: Place?, gutter: Int) -> [String] {
        // Far more than any width shows, and little beside the longest line that a document may have.
        let reach = 4000
        let begin = max(0, (place?.columns.lowerBound ?? 1) - 1 - reach)
        guard let text = source.line(number, upTo: begin + 2 * reach).map({ Array($0.dropFirst(begin)) }) else {
            return []
        }
        let marked = place.map { [$0.columns.lowerBound - 1 - begin..<$0.columns.upperBound - 1 - begin] } ?? []
        let line = MarkedLine(text, marking: marked, tabWidth: 4)
        let shown = line.cropped(to: width - gutter - 5, around: line.firstMark ?? 0)
        var lines = [margin(String(number), gutter: gutter) + " " + style.paint(shown, marks: .bad)]
        if let underline = shown.underline(with: "^") {
            lines.append(margin("", gutter: gutter) + " " + style.paint(underline, .bad))
        }
        return lines
    }

    private func margin(_ text: String, gutter: Int) -> String {
        let padding = String(repeating: " ", count: max(0, gutter - text.utf8.count))
        return "  " + style.paint("\(padding)\(text) |", .dim)
    }
}
