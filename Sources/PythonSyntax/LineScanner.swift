/// Scans one physical line.
struct LineScanner {
    let scalars: [Unicode.Scalar]
    let line: Int
    private(set) var tokens: [Token] = []
    private var index = 0

    init(scalars: [Unicode.Scalar], line: Int) {
        self.scalars = scalars
        self.line = line
    }

    enum Step {
        case token
        case openTriple(Tokenizer.OpenString)
        case join
    }

    private func at(_ offset: Int) -> Unicode.Scalar? {
        index + offset < scalars.count ? scalars[index + offset] : nil
    }

    mutating func emit(_ kind: Token.Kind, text: String, fromLine: Int, column: Int) {
        tokens.append(
            Token(kind: kind, text: text, line: fromLine, column: column, endLine: line, endColumn: index))
    }

    private mutating func take(_ kind: Token.Kind, to end: Int) -> Step {
        let start = index
        index = end
        emit(kind, text: string(start, end), fromLine: line, column: start)
        return .token
    }

    private func string(_ start: Int, _ end: Int) -> String {
        var size = 0
        for index in start..<end { size += UTF8.width(scalars[index]) }
        return String(unsafeUninitializedCapacity: size) { bytes in
            var position = 0
            for index in start..<end {
                for byte in UTF8.encode(scalars[index]) ?? UTF8.encodedReplacementCharacter {
                    bytes[position] = byte
                    position += 1
                }
            }
            return position
        }
    }

    /// False at the end of the line.
    mutating func skipSpace() -> Bool {
        while let scalar = at(0), scalar == " " || scalar == "\t" || scalar == "\u{0C}" { index += 1 }
        return index < scalars.count
    }

    mutating func next() -> Step {
        let scalar = scalars[index]
        if scalar == "#" { return take(.comment, to: scalars.count) }
        if scalar == "\\", index + 1 == scalars.count {
            index += 1
            return .join
        }
        if let prefix = stringPrefixLength() { return scanString(prefixLength: prefix) }
        if isNameStart(scalar) {
            var end = index + 1
            while end < scalars.count, isNamePart(scalars[end]) { end += 1 }
            return take(.name, to: end)
        }
        if isDigit(scalar) || (scalar == "." && at(1).map(isDigit) == true) { return take(.number, to: numberEnd()) }
        if let length = operatorLength() { return take(.operator, to: index + length) }
        return take(.error, to: index + 1)
    }

    /// The length of the longest operator or delimiter here (Python Language Reference 2.5 and 2.6); nil where none is.
    private func operatorLength() -> Int? {
        let (first, second, third) = (scalars[index], at(1), at(2))
        switch first {
        case "*", "/", "<", ">":
            if second == first { return third == "=" ? 3 : 2 }
            return second == "=" ? 2 : 1
        case "-": return second == "=" || second == ">" ? 2 : 1
        case "+", "%", "@", "&", "|", "^", ":", "=", "!": return second == "=" ? 2 : 1
        case ".": return second == "." && third == "." ? 3 : 1
        case "~", "(", ")", "[", "]", "{", "}", ",", ";": return 1
        default: return nil
        }
    }

    // MARK: Numbers

    private func numberEnd() -> Int {
        var end = index
        func scalar(_ position: Int) -> Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
        if scalars[end] == "0", let mark = scalar(end + 1), "xXoObB".unicodeScalars.contains(mark) {
            end += 2
            while let next = scalar(end), next == "_" || next.properties.isASCIIHexDigit { end += 1 }
            return end
        }
        func digits() {
            while let next = scalar(end), next == "_" || isDigit(next) { end += 1 }
        }
        digits()
        if scalar(end) == "." {
            end += 1
            digits()
        }
        if let mark = scalar(end), mark == "e" || mark == "E" {
            let signed = scalar(end + 1) == "+" || scalar(end + 1) == "-"
            if let digit = scalar(end + (signed ? 2 : 1)), isDigit(digit) {
                end += signed ? 2 : 1
                digits()
            }
        }
        if let mark = scalar(end), mark == "j" || mark == "J" { end += 1 }
        return end
    }

    // MARK: Strings

    /// The length of a string prefix here (0 for none) where a quote follows it; nil where no string begins.
    private func stringPrefixLength() -> Int? {
        guard let first = at(0), "'\"rRbBuUfFtT".unicodeScalars.contains(first) else { return nil }
        for length in 0...2 {
            guard let scalar = at(length) else { return nil }
            if scalar == "'" || scalar == "\"" {
                let prefix = string(index, index + length).lowercased()
                return ["", "r", "b", "u", "f", "t", "br", "rb", "fr", "rf", "tr", "rt"].contains(prefix) ? length : nil
            }
        }
        return nil
    }

    private mutating func scanString(prefixLength: Int) -> Step {
        let start = index
        let prefix = string(index, index + prefixLength).lowercased()
        let isRaw = prefix.contains("r")
        let quote = scalars[index + prefixLength]
        if at(prefixLength + 1) == quote, at(prefixLength + 2) == quote {
            index += prefixLength + 3
            var open = Tokenizer.OpenString(
                quote: quote, isRaw: isRaw, startLine: line, startColumn: start, text: string(start, index))
            if continueTriple(&open) {
                emit(.string, text: open.text, fromLine: line, column: start)
                return .token
            }
            open.text += "\n"
            return .openTriple(open)
        }
        let isFormatted = prefix.contains("f") || prefix.contains("t")
        guard let end = stringEnd(from: index + prefixLength + 1, quote: quote, isFormatted: isFormatted, depth: 0)
        else {
            return take(.error, to: scalars.count)
        }
        return take(.string, to: end)
    }

    /// The index after the closing quote of a string on one line, or nil where it is left open.
    ///
    /// - Parameter depth: how many formatted strings enclose this one; a bound against hostile nesting.
    private func stringEnd(from start: Int, quote: Unicode.Scalar, isFormatted: Bool, depth: Int) -> Int? {
        var position = start
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == "\\" {
                position += 2
            } else if scalar == quote {
                return position + 1
            } else if scalar == "{", isFormatted, depth < 8 {
                if position + 1 < scalars.count, scalars[position + 1] == "{" {
                    position += 2
                } else {
                    // A field that the line leaves open leaves the string open too (PEP 701); looking further would
                    // take a time that grows with every open brace.
                    guard let end = fieldEnd(from: position + 1, depth: depth) else { return nil }
                    position = end
                }
            } else {
                position += 1
            }
        }
        return nil
    }

    /// The index after the brace that closes a replacement field, or nil where the line ends first.
    private func fieldEnd(from start: Int, depth: Int) -> Int? {
        var position = start
        var braces = 1
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == "{" {
                braces += 1
            } else if scalar == "}" {
                braces -= 1
                if braces == 0 { return position + 1 }
            } else if scalar == "'" || scalar == "\"" {
                let isFormatted = position > start && "fF".unicodeScalars.contains(scalars[position - 1])
                guard let end = stringEnd(from: position + 1, quote: scalar, isFormatted: isFormatted, depth: depth + 1)
                else { return nil }
                position = end
                continue
            }
            position += 1
        }
        return nil
    }

    /// Goes on in a triple-quoted string; true where it ends on this line.
    mutating func continueTriple(_ open: inout Tokenizer.OpenString) -> Bool {
        let start = index
        while index < scalars.count {
            if scalars[index] == "\\" {
                index = min(index + 2, scalars.count)
            } else if scalars[index] == open.quote, at(1) == open.quote, at(2) == open.quote {
                index += 3
                open.text += string(start, index)
                return true
            } else {
                index += 1
            }
        }
        open.text += string(start, index)
        return false
    }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar >= "a" && scalar <= "z" || scalar >= "A" && scalar <= "Z"
}

func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "_" || isLetter(scalar) }
    return scalar.properties.isXIDStart
}

func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "_" || isDigit(scalar) || isLetter(scalar) }
    return scalar.properties.isXIDContinue
}
