extension ValueScanner {
    func numberEnd(at start: Int, isNested: Bool = false) -> Int? {
        var index = start
        while index < text.endIndex, text[index] == "-" || text[index] == "+", index - start < 1 { index += 1 }
        guard let first = plainNumberEnd(at: index, isNested: isNested) else { return nil }
        index = first
        // The imaginary part of a complex number.
        if index + 1 < text.endIndex, text[index] == "+" || text[index] == "-",
            let end = plainNumberEnd(at: index + 1, isNested: isNested), text[end - 1] == "j"
        {
            index = end
        }
        return index
    }

    private func plainNumberEnd(at start: Int, isNested: Bool) -> Int? {
        func at(_ index: Int) -> Unicode.Scalar? { index < text.endIndex ? text[index] : nil }
        var index = start
        var digits = 0
        if at(index) == "0", let mark = at(index + 1)?.folded, ["x", "o", "b"].contains(mark),
            at(index + 2)?.properties.isASCIIHexDigit == true
        {
            index += 2
            while let next = at(index), next == "_" || next.properties.isASCIIHexDigit { index += 1 }
            return index
        }
        func skipDigits() {
            while let next = at(index), next.isDigit || (next == "_" && digits > 0) {
                index += 1
                digits += 1
            }
        }
        skipDigits()
        // Thousands separators are how people and format strings write numbers.
        while at(index) == ",", digits > 0, digits <= 3 || at(index - 4) == ",",
            (1...3).allSatisfy({ at(index + $0)?.isDigit == true }), at(index + 4)?.isDigit != true
        {
            index += 4
        }
        if at(index) == ".", at(index + 1)?.isDigit == true || (digits > 0 && at(index + 1) != ".") {
            let point = index
            index += 1
            skipDigits()
            // `0.333...`: the digits that begin a number.
            if index > point + 1 {
                let rest = text[index...]
                let length = rest.starts(with: "...") ? 3 : rest.first == "…" ? 1 : 0
                if length > 0, at(index + length)?.isWordPart != true { return index + length }
            }
            // A full stop that ends a sentence belongs to no number, nor does the point of `1.`, a numbering.
            if !isNested, index == point + 1, at(index) == nil || at(index)?.isBlank == true { index = point }
        }
        guard digits > 0 else { return nil }
        if let mark = at(index), mark.folded == "e" {
            let signed = at(index + 1) == "+" || at(index + 1) == "-"
            if at(index + (signed ? 2 : 1))?.isDigit == true {
                index += signed ? 2 : 1
                while at(index)?.isDigit == true { index += 1 }
            }
        }
        if at(index)?.folded == "j", at(index + 1)?.isWordPart != true { index += 1 }
        return index
    }
}
