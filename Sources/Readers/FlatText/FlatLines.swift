/// The lines that are not blank, each cut free of furniture and cut in two where something is glued to code.
func flatLines(of lines: [String]) -> (lines: [FlatLine], markers: Markers) {
    let numbered = numberedLines(lines)
    var whole: [FlatLine] = []
    whole.reserveCapacity(lines.count)
    var blanks = 0
    for (index, line) in lines.enumerated() {
        guard let trimmed = TrimmedLine(line, dropping: numbered[index]) else {
            blanks += 1
            continue
        }
        whole.append(trimmed.flatLine(number: index + 1, blanksBefore: blanks))
        blanks = 0
    }
    let markers = Markers(in: whole)
    let cut = whole.flatMap { line in
        glueCut(in: line.text, markers: markers).map { parts(of: line, at: $0) } ?? [line]
    }
    return (cut, markers)
}

private func parts(of line: FlatLine, at offset: Int) -> [FlatLine] {
    let scalars = line.text.unicodeScalars
    let cut = scalars.index(scalars.startIndex, offsetBy: offset)
    return [
        FlatLine(
            text: String(scalars[..<cut]), number: line.number, column: line.column, indent: line.indent,
            blanksBefore: line.blanksBefore, furniture: line.furniture, listingNumber: line.listingNumber),
        FlatLine(
            text: String(scalars[cut...]), number: line.number, column: line.column + offset, indent: line.indent,
            blanksBefore: 0, furniture: .glue, listingNumber: nil),
    ]
}

/// A line without its margin: leading white space, a line number, a prompt.
private struct TrimmedLine {
    var text: String
    var column: Int
    var indent: Int
    var furniture: FlatLine.Furniture = .none
    var listingNumber: Int?

    /// Nil for a blank line.
    init?(_ line: String, dropping listing: ListingNumber?) {
        let scalars = line.unicodeScalars
        var start = scalars.startIndex
        var column = 1
        var indent = 0
        if let listing {
            start = scalars.index(start, offsetBy: listing.length)
            column += listing.length
            furniture = .lineNumber
            listingNumber = listing.value
        }
        while start < scalars.endIndex, isBlank(scalars[start]) {
            indent += scalars[start] == "\t" ? 8 - indent % 8 : 1
            column += 1
            start = scalars.index(after: start)
        }
        var end = scalars.endIndex
        while end > start, isBlank(scalars[scalars.index(before: end)]) { end = scalars.index(before: end) }
        guard start < end else { return nil }
        text = String(scalars[start..<end])
        self.column = column
        self.indent = indent
        dropPrompt()
        if text.utf8.contains(where: { $0 >= 0x80 }) { text = withoutInvisibles(text) }
        if text.isEmpty { return nil }
    }

    func flatLine(number: Int, blanksBefore: Int) -> FlatLine {
        FlatLine(
            text: text, number: number, column: column, indent: indent, blanksBefore: blanksBefore,
            furniture: furniture, listingNumber: listingNumber)
    }

    /// Takes off the prompts of IPython and Jupyter: `In [3]: `, `...: `, `Out[3]: `.
    private mutating func dropPrompt() {
        let bytes = Array(text.utf8.prefix(16))
        var length = 0
        if bytes.starts(with: "In [".utf8) || bytes.starts(with: "Out[".utf8) {
            guard let bracket = bytes.firstIndex(of: UInt8(ascii: "]")), bracket + 1 < bytes.count,
                bytes[bracket + 1] == UInt8(ascii: ":"),
                bytes[4..<bracket].allSatisfy({ $0 == UInt8(ascii: " ") || isDigit($0) })
            else { return }
            length = bracket + 2
            furniture = bytes[0] == UInt8(ascii: "I") ? .inputPrompt : .outputPrompt
        } else if bytes.starts(with: "...:".utf8) {
            length = 4
            furniture = .inputPrompt
        } else {
            return
        }
        let rest = text.utf8.dropFirst(length)
        let spaces = rest.prefix { $0 == UInt8(ascii: " ") }.count
        text = String(text.unicodeScalars.dropFirst(length + spaces))
        column += length + spaces
    }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// White space as a converter may leave it, no-break space and form feed included.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: true
    default: isInvisible(scalar)
    }
}

/// Soft hyphens, zero-width characters and controls of direction: a converter's or a type setter's, no part of a text.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
}

private func withoutInvisibles(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
        result.append(scalar.value == 0xA0 ? " " : scalar)
    }
    return String(result)
}

/// For each line that belongs to a numbered listing, the length of its number and the separator; nil for the others.
///
/// A listing counts up by one from line to line for at least three lines, and a separator other than a full stop or
/// parenthesis (which number the items of a list) follows the numbers.
private func numberedLines(_ lines: [String]) -> [ListingNumber?] {
    var result: [ListingNumber?] = Array(repeating: nil, count: lines.count)
    var start = 0
    var run: [ListingNumber] = []
    func close(at end: Int) {
        if run.count >= 3, holdsText(lines[start..<end], run) {
            for (offset, number) in run.enumerated() { result[start + offset] = number }
        }
        start = end
        run = []
    }
    for (index, line) in lines.enumerated() {
        guard let number = leadingNumber(line) else {
            close(at: index)
            start = index + 1
            continue
        }
        if number.value != (run.last?.value ?? number.value) + (run.isEmpty ? 0 : 1) { close(at: index) }
        run.append(number)
    }
    close(at: lines.count)
    return result
}

/// A number in front of a line.
private struct ListingNumber {
    let value: Int
    /// In scalars, the separator included.
    let length: Int
}

/// Whether most of the lines have something after their number: a column of bare numbers is no listing.
private func holdsText(_ lines: ArraySlice<String>, _ numbers: [ListingNumber]) -> Bool {
    let bare = zip(lines, numbers).count { $0.utf8.count <= $1.length }
    return bare * 2 < numbers.count
}

private func leadingNumber(_ line: String) -> ListingNumber? {
    var value = 0
    var length = 0
    var digits = 0
    for byte in line.utf8 {
        if isDigit(byte), digits < 6 {
            value = value * 10 + Int(byte - 0x30)
            digits += 1
        } else if digits == 0, byte == UInt8(ascii: " ") {
            // An indented number.
        } else if digits > 0 {
            let isSeparator = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ":"), UInt8(ascii: "|")].contains(
                byte)
            return isSeparator
                ? ListingNumber(value: value, length: byte == UInt8(ascii: " ") ? length : length + 1) : nil
        } else {
            return nil
        }
        length += 1
    }
    return digits > 0 ? ListingNumber(value: value, length: length) : nil
}
