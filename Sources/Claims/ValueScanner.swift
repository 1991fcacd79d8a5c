internal import Model

/// Finds the end of a value that a comment shows, as Python writes values: literals, displays, reprs.
///
/// It looks at the text alone and in one pass for each level of brackets, of which it opens a bounded number.
struct ValueScanner {
    let text: Scalars

    enum Scan: Equatable {
        /// The index after the value.
        case value(end: Int, shape: Shape)
        /// A bracket or string that the text does not close.
        case open
        case none
    }

    enum Shape: Equatable {
        case number
        case string
        /// `None`, `True`, `False`, `...`, `nan`, `inf`.
        case constant
        /// `[...]`, `{...}` and `(...)`.
        case collection
        /// `Name(...)`.
        case construction(name: String)
        /// `<class 'int'>`.
        case representation
        /// A name, dotted or not.
        case name
    }

    private static let deepest = 40
    /// How often an element of markup is looked for that does not end, so that no text costs the square of its length.
    private static let mostUnclosed = 8

    func scan(at start: Int, depth: Int = 0) -> Scan {
        guard start < text.endIndex else { return .none }
        let scalar = text[start]
        if let string = scanString(at: start) { return string }
        if scalar.isDigit || scalar == "." || scalar == "-" || scalar == "+" {
            if let end = numberEnd(at: start, isNested: depth > 0) { return .value(end: end, shape: .number) }
            if scalar == ".", text[start...].starts(with: "...") { return .value(end: start + 3, shape: .constant) }
            if scalar == "-", let end = ["inf", "nan"].lazy.compactMap({ wordEnd($0, at: start + 1) }).first {
                return .value(end: end, shape: .constant)
            }
            return .none
        }
        switch scalar {
        case "[", "{", "(": return scanGroup(at: start, depth: depth)
        case "<": return scanRepresentation(at: start)
        case "…": return .value(end: start + 1, shape: .constant)
        default: return scanName(at: start, depth: depth)
        }
    }

    private func wordEnd(_ word: String, at index: Int) -> Int? {
        guard index <= text.endIndex else { return nil }
        return text[index...].dropping(word: word)?.startIndex
    }

    // MARK: Strings

    private func scanString(at start: Int) -> Scan? {
        var index = start
        var prefix = 0
        while index < text.endIndex, prefix < 3, text[index].isLetter {
            index += 1
            prefix += 1
        }
        guard index < text.endIndex, text[index] == "'" || text[index] == "\"" else { return nil }
        guard prefix == 0 || ["b", "r", "u", "f", "rb", "br"].contains(text[start..<index].text.lowercased()) else {
            return nil
        }
        let quote = text[index]
        let isTriple = text[index...].starts(with: repeatElement(quote, count: 3))
        let isRaw = text[start..<index].contains { $0.folded == "r" }
        index += isTriple ? 3 : 1
        while index < text.endIndex {
            if text[index] == "\\", !isRaw {
                index += 2
            } else if text[index] == quote {
                if !isTriple { return .value(end: index + 1, shape: .string) }
                if text[index...].starts(with: repeatElement(quote, count: 3)) {
                    return .value(end: index + 3, shape: .string)
                }
                index += 1
            } else {
                index += 1
            }
        }
        return isTriple ? .open : Scan.none
    }

    // MARK: Groups

    private func scanGroup(at start: Int, depth: Int) -> Scan {
        guard let end = matchingEnd(at: start) else { return .open }
        let content = text[(start + 1)..<(end - 1)]
        if depth >= Self.deepest || isItems(content, opening: text[start], depth: depth) {
            return .value(end: end, shape: .collection)
        }
        return .none
    }

    /// The index after the bracket that closes the one at `start`; nil where the text ends first.
    func matchingEnd(at start: Int) -> Int? {
        var stack: [Unicode.Scalar] = []
        var unclosed: Set<Unicode.Scalar> = []
        var elements = Self.mostUnclosed
        var index = start
        while index < text.endIndex {
            let scalar = text[index]
            switch scalar {
            case "(", "[", "{": stack.append(scalar)
            case ")", "]", "}":
                let opening: Unicode.Scalar = scalar == ")" ? "(" : scalar == "]" ? "[" : "{"
                guard stack.last == opening else { return nil }
                stack.removeLast()
                if stack.isEmpty { return index + 1 }
            case "'", "\"":
                // An apostrophe within a word opens nothing.
                let isWithinWord = index > start && text[index - 1].isWordPart && !isPrefix(before: index)
                if !isWithinWord, !unclosed.contains(scalar) {
                    if case .value(let end, _)? = scanString(at: index) {
                        index = end
                        continue
                    }
                    // Looked for once: what does not close from here does not close from further on.
                    unclosed.insert(scalar)
                }
            case "<":
                if elements > 0 {
                    if let end = elementEnd(at: index) {
                        index = end
                        continue
                    }
                    elements -= 1
                }
            default: break
            }
            index += 1
        }
        return nil
    }

    private func isPrefix(before index: Int) -> Bool {
        guard index - 1 >= text.startIndex, ["b", "r", "u", "f"].contains(text[index - 1].folded) else { return false }
        return index - 2 < text.startIndex || !text[index - 2].isWordPart
    }

    /// Whether the content of a bracket is made of values, names and what joins them, not of prose.
    private func isItems(_ content: Scalars, opening: Unicode.Scalar, depth: Int) -> Bool {
        let items = topLevelItems(content)
        let trimmed = content.trimmed
        if trimmed.isEmpty { return true }
        if opening == "(", items.count == 1, !content.contains(","), !isNumeric(trimmed) { return false }
        // A long display is judged by its beginning.
        for item in items.prefix(200) {
            let piece = item.trimmed
            if piece.isEmpty { continue }
            if !isItem(piece, depth: depth) { return false }
        }
        return true
    }

    /// `(1+2j)`: the only value that Python shows in round brackets of its own.
    private func isNumeric(_ piece: Scalars) -> Bool {
        piece.last == "j" && ValueScanner(text: piece).numberEnd(at: piece.startIndex) == piece.endIndex
    }

    private func isItem(_ piece: Scalars, depth: Int) -> Bool {
        let scanner = ValueScanner(text: piece)
        var index = piece.startIndex
        var isFirst = true
        while index < piece.endIndex {
            guard case .value(let end, let shape) = scanner.scan(at: index, depth: depth + 1) else { return false }
            index = end
            // Two names in a row are words; two values are an array's row.
            if !isFirst, shape == .name { return false }
            isFirst = false
            while index < piece.endIndex, piece[index].isBlank { index += 1 }
            if index < piece.endIndex, piece[index] == ":" || piece[index] == "=" {
                index += 1
                isFirst = true
                while index < piece.endIndex, piece[index].isBlank { index += 1 }
            }
        }
        return true
    }

    /// The parts of a text between commas outside brackets and strings.
    func topLevelItems(_ content: Scalars) -> [Scalars] {
        let scanner = ValueScanner(text: content)
        var items: [Scalars] = []
        var unclosed: Set<Unicode.Scalar> = []
        var elements = Self.mostUnclosed
        var start = content.startIndex
        var index = start
        while index < content.endIndex {
            switch content[index] {
            case "(", "[", "{":
                guard let end = scanner.matchingEnd(at: index) else { return items + [content[start...]] }
                index = end
            case "'", "\"":
                if !unclosed.contains(content[index]), case .value(let end, _)? = scanner.scanString(at: index) {
                    index = end
                } else {
                    unclosed.insert(content[index])
                    index += 1
                }
            case "<":
                let end = elements > 0 ? scanner.elementEnd(at: index) : nil
                if end == nil { elements -= 1 }
                index = end ?? index + 1
            case ",":
                items.append(content[start..<index])
                index += 1
                start = index
            default: index += 1
            }
        }
        return items + [content[start...]]
    }

    // MARK: Reprs and names

    /// `<module.Class object at 0x7f...>`: angle brackets, nested or not, that begin with a letter.
    private func scanRepresentation(at start: Int) -> Scan {
        if let end = elementEnd(at: start) { return .value(end: end, shape: .representation) }
        guard start + 1 < text.endIndex, text[start + 1].isLetter || text[start + 1] == "_" else { return .none }
        var depth = 0
        var index = start
        while index < text.endIndex {
            if text[index] == "<" { depth += 1 }
            if text[index] == ">" {
                depth -= 1
                if depth == 0 { return .value(end: index + 1, shape: .representation) }
            }
            index += 1
        }
        return .none
    }

    /// The index after an element of markup: `<b>bold</b>`.
    private func elementEnd(at start: Int) -> Int? {
        Markup.end(at: start, before: text.endIndex) { text[$0].value }
    }

    private func scanName(at start: Int, depth: Int) -> Scan {
        guard text[start].isLetter || text[start] == "_" else { return .none }
        var index = start
        while index < text.endIndex {
            if text[index].isWordPart {
                index += 1
            } else if text[index] == ".", index + 1 < text.endIndex, text[index + 1].isLetter || text[index + 1] == "_"
            {
                index += 1
            } else {
                break
            }
        }
        let name = text[start..<index].text
        if index < text.endIndex, text[index] == "(" {
            guard let end = matchingEnd(at: index) else { return .open }
            let content = text[(index + 1)..<(end - 1)]
            if depth >= Self.deepest || isItems(content, opening: "[", depth: depth) {
                return .value(end: end, shape: .construction(name: name))
            }
            return .none
        }
        if index < text.endIndex, text[index] == "[", let end = matchingEnd(at: index) {
            return .value(end: end, shape: .name)
        }
        let isConstant = ["None", "True", "False", "nan", "inf", "NaN", "NaT", "Ellipsis", "NotImplemented"]
            .contains(name)
        return .value(end: index, shape: isConstant ? .constant : .name)
    }
}
