import Model

extension String {
    /// Whether it holds nothing but white space.
    var isBlank: Bool { utf8.allSatisfy(\.isSpace) }
    var isIndented: Bool { utf8.first?.isIndentation ?? false }

    /// Its last bytes, so many or a few less, cut between scalars.
    func ending(bytes count: Int) -> String {
        guard utf8.count > count else { return self }
        return String(Substring(utf8.suffix(count).drop { $0 & 0xC0 == 0x80 }))
    }
}

/// The width of a line's leading white space in columns.
///
/// - Parameter tab: the distance of tab stops: 4 in Markdown (CommonMark 0.31.2, section 2.2), 8 in reStructuredText.
func indentationWidth(_ line: String, tab: Int = 4) -> Int {
    var width = 0
    for byte in line.utf8 {
        if byte == 0x20 {
            width += 1
        } else if byte == 0x09 {
            width += tab - width % tab
        } else {
            break
        }
    }
    return width
}

extension UInt8 {
    /// A space, tab, line feed, vertical tab, form feed or carriage return.
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    var isIndentation: Bool { self == 0x20 || self == 0x09 }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}

extension Substring.UTF8View {
    /// Without white space at both ends.
    var trimmed: Substring.UTF8View {
        var view = self
        while let first = view.first, first.isSpace { view.removeFirst() }
        while let last = view.last, last.isSpace { view.removeLast() }
        return view
    }
}

extension StringProtocol {
    /// Without ASCII white space at both ends.
    var trimmed: String { String(Substring(Substring(self).utf8.trimmed)) }
}

extension BlockLine {
    /// The line without its first bytes, which must be whole scalars.
    func dropping(bytes count: Int) -> BlockLine {
        guard count > 0 else { return self }
        let end = text.utf8.index(text.utf8.startIndex, offsetBy: count)
        return BlockLine(
            text: String(text[end...]), number: number,
            column: column + text.unicodeScalars.distance(from: text.startIndex, to: end))
    }
}

extension BlockLine {
    /// The line without so many columns of its leading white space, tab stops every eight columns. Spaces take the place
    /// of the rest of a tab that is cut; the column is such that what follows them keeps its own.
    func dropping(columns count: Int) -> BlockLine {
        var width = 0
        var bytes = 0
        for byte in text.utf8 where width < count {
            guard byte.isIndentation else { break }
            width += byte == 0x09 ? 8 - width % 8 : 1
            bytes += 1
        }
        let rest = dropping(bytes: bytes)
        guard width > count else { return rest }
        return BlockLine(
            text: String(repeating: " ", count: width - count) + rest.text, number: number,
            column: rest.column - (width - count))
    }
}

/// Takes away the white space that every line with text begins with: what a container, or an author who indents whole
/// fences, put before the code.
func withoutCommonIndentation(_ lines: [BlockLine]) -> [BlockLine] {
    var common: Substring.UTF8View?
    for line in lines {
        let indentation = Substring(line.text).utf8.prefix(while: \.isIndentation)
        guard indentation.count < line.text.utf8.count else { continue }
        guard let known = common else {
            common = indentation
            continue
        }
        let shared = zip(known, indentation).prefix { $0 == $1 }.count
        common = known.prefix(shared)
    }
    guard let count = common?.count, count > 0 else { return lines }
    return lines.map { line in
        let indentation = line.text.utf8.prefix(while: \.isIndentation).count
        return line.dropping(bytes: min(count, indentation))
    }
}

extension BlockLine {
    /// The line with a column that exists: that of a line whose spaces stand for a tab may lie before the first.
    var placed: BlockLine { column > 0 ? self : BlockLine(text: text, number: number, column: 1) }
}

/// Leaves out the blank lines at the beginning and at the end.
func withoutBlankEnds(_ lines: [BlockLine]) -> [BlockLine] {
    guard let first = lines.firstIndex(where: { !$0.text.isBlank }),
        let last = lines.lastIndex(where: { !$0.text.isBlank })
    else { return [] }
    return Array(lines[first...last])
}
