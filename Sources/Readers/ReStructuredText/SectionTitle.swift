import Model

/// A title with an underline, perhaps with an overline too.
struct SectionTitle {
    let title: String
    /// How many lines it takes.
    let lineCount: Int

    init?(_ lines: [BlockLine], at index: Int) {
        func text(_ offset: Int) -> String { index + offset < lines.count ? lines[index + offset].text : "" }
        if let over = text(0).adornment {
            let title = text(1).trimmed
            guard !title.isEmpty, text(1).adornment == nil, let under = text(2).adornment,
                under.character == over.character, under.length == over.length
            else { return nil }
            self.title = title
            lineCount = 3
            return
        }
        let title = text(0).trimmed
        guard let under = text(1).adornment, under.length >= 4 || under.length >= title.unicodeScalars.count else {
            return nil
        }
        self.title = title
        lineCount = 2
    }
}

extension String {
    /// The line as a run of one punctuation character; nil where it is none.
    fileprivate var adornment: (character: UInt8, length: Int)? {
        guard let first = utf8.first, first > 0x20, first < 0x7F, !first.isLetter, !first.isDigit else { return nil }
        let run = utf8.prefix { $0 == first }.count
        guard utf8.dropFirst(run).allSatisfy(\.isSpace) else { return nil }
        return (first, run)
    }
}
