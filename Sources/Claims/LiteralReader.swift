/// Reads the inside of a string token piece by piece.
struct LiteralReader {
    private var content: Scalars
    private let isRaw: Bool
    /// Whether the value of a self-documenting field comes next.
    private var pending = false

    init(_ token: String) {
        var scalars = Scalars(token)
        var isRaw = false
        while let first = scalars.first, first != "'", first != "\"" {
            if first.folded == "r" { isRaw = true }
            scalars.removeFirst()
        }
        let quotes = scalars.prefix(3)
        let isTriple = scalars.count >= 6 && quotes.allSatisfy { $0 == quotes.first }
        content = scalars.dropFirst(isTriple ? 3 : 1).dropLast(isTriple ? 3 : 1)
        self.isRaw = isRaw
    }

    /// The next literal text, or nil within for a gap; nil at the end.
    mutating func next() -> Scalars?? {
        if pending {
            pending = false
            return .some(nil)
        }
        var text: [Unicode.Scalar] = []
        while let scalar = content.first {
            let following = content.dropFirst().first
            if isGap(scalar, following) {
                if !text.isEmpty { return .some(text[...]) }
                let field = content
                skipGap()
                guard let shown = selfDocumenting(field[..<content.startIndex]) else { return .some(nil) }
                // `{x=}` writes `x=` and then the value.
                pending = true
                return .some(shown)
            }
            if scalar == "\\", !isRaw, let following {
                text.append(takeEscape(following))
            } else {
                text.append(scalar)
                let isDoubled = (scalar == "{" || scalar == "}") && following == scalar
                content = content.dropFirst(isDoubled ? 2 : 1)
            }
        }
        return text.isEmpty ? nil : .some(text[...])
    }

    /// Takes an escape sequence and gives what it stands for; one that is not known stands for its last sign.
    private mutating func takeEscape(_ sign: Unicode.Scalar) -> Unicode.Scalar {
        content = content.dropFirst(2)
        let digits = sign == "x" ? 2 : sign == "u" ? 4 : sign == "U" ? 8 : 0
        if digits > 0, content.count >= digits, let value = UInt32(Scalars(content.prefix(digits)).text, radix: 16),
            let scalar = Unicode.Scalar(value)
        {
            content = content.dropFirst(digits)
            return scalar
        }
        return sign == "n" ? "\n" : sign == "t" ? "\t" : sign
    }

    /// The text before the value that a field such as `{x=}` or `{x = !r}` writes; nil for any other field.
    private func selfDocumenting(_ field: Scalars) -> Scalars? {
        let inside = field.dropFirst().dropLast()
        guard field.first == "{", let sign = inside.lastIndex(of: "="), sign > inside.startIndex,
            !["=", "!", "<", ">"].contains(inside[sign - 1])
        else { return nil }
        let after = inside[(sign + 1)...].leadingTrimmed
        guard after.isEmpty || after.first == "!" || after.first == ":" else { return nil }
        return inside[...sign]
    }

    /// A replacement field, or a conversion of the `%` operator. Whether the string is formatted at all is not asked: a
    /// gap matches what is written there as well.
    private func isGap(_ scalar: Unicode.Scalar, _ following: Unicode.Scalar?) -> Bool {
        guard let following else { return false }
        if scalar == "{" { return following != "{" }
        return scalar == "%" && (following.isLetter || following.isDigit || following == "." || following == "(")
    }

    private mutating func skipGap() {
        if content.first == "{" {
            var depth = 0
            while let scalar = content.first {
                content = content.dropFirst()
                if scalar == "{" { depth += 1 }
                if scalar == "}" {
                    depth -= 1
                    if depth == 0 { return }
                }
            }
            return
        }
        content = content.dropFirst()
        if content.first == "(" {
            content = content.drop { $0 != ")" }
        }
        content = content.drop { !$0.isLetter }.dropFirst()
    }
}
