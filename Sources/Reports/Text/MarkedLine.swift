/// A line made fit for a terminal, some of its scalars marked: escaped where it would disturb the display, with the
/// cells that each scalar takes.
struct MarkedLine: Equatable {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var widths: [Int] = []
    private(set) var marks: [Bool] = []
    /// In cells.
    private(set) var width = 0

    /// - Parameters:
    ///   - marked: offsets into `text`; what lies behind its end is marked as spaces.
    ///   - tabWidth: tabs are spaces up to the next multiple of this; nil shows them as `\t`.
    init(_ text: [Unicode.Scalar], marking marked: [Range<Int>] = [], tabWidth: Int? = nil) {
        var ranges = marked[...]
        for (offset, scalar) in text.enumerated() {
            while let range = ranges.first, range.upperBound <= offset { ranges = ranges.dropFirst() }
            let isMarked = ranges.first?.contains(offset) ?? false
            if scalar == "\t", let tabWidth {
                for _ in 0..<tabWidth - width % tabWidth { append(" ", isMarked) }
            } else if scalar.disturbsDisplay {
                for escape in scalar.visibleEscape.unicodeScalars { append(escape, isMarked) }
            } else {
                append(scalar, isMarked)
            }
        }
        if let last = marked.last, last.upperBound > text.count { append(" ", true) }
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ isMarked: Bool) {
        let follows = scalars.last
        let isAttached =
            follows == "\u{200D}" || (follows?.cellWidth == 2 && (0x1F3FB...0x1F3FF).contains(scalar.value))
        scalars.append(scalar)
        let cells = isAttached ? 0 : scalar.cellWidth
        widths.append(cells)
        width += cells
        marks.append(isMarked)
    }

    var text: String { String(String.UnicodeScalarView(scalars)) }

    /// The offset of the first marked scalar.
    var firstMark: Int? { marks.firstIndex(of: true) }

    /// A line of signs under the marked scalars; nil where none is marked.
    func underline(with sign: Character) -> String? {
        guard let last = marks.lastIndex(of: true) else { return nil }
        return String((0...last).flatMap { [Character](repeating: marks[$0] ? sign : " ", count: widths[$0]) })
    }

    /// A part of at most `most` cells that shows the scalar at `offset`, with `…` where something was left out.
    func cropped(to most: Int, around offset: Int) -> MarkedLine {
        guard width > most, most > 2 else { return self }
        return part(window(of: most, around: offset))
    }

    /// Two lines, each cropped, that begin at the same scalar, so that what is the same in both stands under each other.
    static func cropped(_ lines: (MarkedLine, MarkedLine), to most: Int, around offset: Int) -> (Self, Self) {
        let longer = lines.0.width > lines.1.width ? lines.0 : lines.1
        guard longer.width > most, most > 2 else { return lines }
        let start = longer.window(of: most, around: offset).lowerBound
        func cropped(_ line: MarkedLine) -> MarkedLine {
            let start = min(start, line.scalars.count)
            var end = start
            var cells = start > 0 ? 1 : 0
            while end < line.scalars.count, cells + line.widths[end] + (end + 1 < line.scalars.count ? 1 : 0) <= most {
                cells += line.widths[end]
                end += 1
            }
            return line.part(start..<end)
        }
        return (cropped(lines.0), cropped(lines.1))
    }

    private func window(of most: Int, around offset: Int) -> Range<Int> {
        // A third of the room goes before the place that matters, what the end of the line leaves over too. At either
        // end of the line a cell is for the sign of what is left out beyond the other.
        let place = min(offset, scalars.count)
        var (start, end) = (place, place)
        var cells = 0
        func fits(_ index: Int, _ start: Int, _ end: Int, in room: Int) -> Bool {
            cells + widths[index] + (start > 0 ? 1 : 0) + (end < scalars.count ? 1 : 0) <= room
        }
        func extendEnd(in room: Int) {
            while end < scalars.count, fits(end, start, end + 1, in: room) {
                cells += widths[end]
                end += 1
            }
        }
        extendEnd(in: most - most / 3)
        while start > 0, fits(start - 1, start - 1, end, in: most) {
            start -= 1
            cells += widths[start]
        }
        extendEnd(in: most)
        return start..<end
    }

    private func part(_ range: Range<Int>) -> MarkedLine {
        var part = MarkedLine([])
        if range.lowerBound > 0 { part.append("…", false) }
        part.scalars += scalars[range]
        part.widths += widths[range]
        part.marks += marks[range]
        part.width += widths[range].reduce(0, +)
        if range.upperBound < scalars.count { part.append("…", false) }
        return part
    }
}
