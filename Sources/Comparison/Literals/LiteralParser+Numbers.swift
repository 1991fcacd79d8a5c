/// Numbers (Python Language Reference 2.6), with a sign.
extension LiteralParser {
    /// Longer numbers in another base than ten are not converted: that takes quadratic time.
    private static let mostConvertedDigits = 2_000
    /// Beyond it a float is infinite or zero anyway.
    private static let largestExponent = 100_000

    /// Goes to the sign between the parts of a complex number: `1+2j`, `1 + 2j`.
    private mutating func takeSignOfImaginary() -> Bool {
        if peek() == Byte.plus || peek() == Byte.minus { return true }
        guard peek() == Byte.space, peek(1) == Byte.plus || peek(1) == Byte.minus, peek(2) == Byte.space else {
            return false
        }
        index += 1
        return true
    }

    private enum Part {
        case integer(DecimalNumber)
        case float(FloatValue)
        case imaginary(FloatValue)
    }

    mutating func parseNumber() -> Literal? {
        let start = index
        guard let first = parsePart() else { return nil }
        if holeLength != nil, case .imaginary = first {
        } else if holeLength != nil {
            let shown = Array(bytes[start..<index])
            index += 3
            return .truncated(shown)
        }
        let real: FloatValue
        switch first {
        case .imaginary(let value):
            return .complex(real: .zero, imaginary: value)
        case .integer(let value): real = .finite(value)
        case .float(let value): real = value
        }
        let end = index
        if takeSignOfImaginary() {
            if case .imaginary(let value)? = parsePart(spaced: true) {
                // `-1j` is `-0-1j` to Python and the other way round.
                let isZero = if case .integer(let number) = first { number.isZero } else { false }
                return .complex(real: isZero ? .zero : real, imaginary: value)
            }
            index = end
        }
        if case .integer(let value) = first {
            return .integer(value.isZero ? .zero : value)
        }
        return .float(real)
    }

    private mutating func parsePart(spaced: Bool = false) -> Part? {
        var isNegative = false
        if let sign = peek(), sign == Byte.minus || sign == Byte.plus {
            isNegative = sign == Byte.minus
            index += 1
            if spaced, peek() == Byte.space { index += 1 }
        }
        if peek()?.isNameStart == true { return parseNamed(isNegative: isNegative) }
        if !isOutput, peek() == Byte.zero, let mark = peek(1), let base = Self.base(of: mark) {
            index += 2
            return parseDigits(base: base, isNegative: isNegative).map { .integer($0) }
        }
        return parseDecimal(isNegative: isNegative)
    }

    private static func base(of mark: UInt8) -> Int? {
        switch mark | 0x20 {
        case UInt8(ascii: "x"): 16
        case UInt8(ascii: "o"): 8
        case UInt8(ascii: "b"): 2
        default: nil
        }
    }

    /// `inf`, `nan`, `infj`, `nanj`.
    private mutating func parseNamed(isNegative: Bool) -> Part? {
        let start = index
        while peek()?.isWordPart == true, index - start < 8 { index += 1 }
        switch String(decoding: bytes[start..<index], as: UTF8.self) {
        case "inf": return .float(.infinity(isNegative: isNegative))
        case "nan": return .float(.notANumber)
        case "infj": return .imaginary(.infinity(isNegative: isNegative))
        case "nanj": return .imaginary(.notANumber)
        default: return nil
        }
    }

    /// Digits with single underscores between them.
    private mutating func takeDigits(_ digits: inout [UInt8]) -> Bool {
        let start = index
        while let byte = peek() {
            if byte.isASCIIDigit {
                digits.append(byte - Byte.zero)
            } else if byte != Byte.underscore || isOutput || index == start || peek(1)?.isASCIIDigit != true
                || bytes[index - 1] == Byte.underscore
            {
                break
            }
            index += 1
        }
        steps -= index - start
        return index > start
    }

    private mutating func parseDecimal(isNegative: Bool) -> Part? {
        var digits: [UInt8] = []
        let hasWhole = takeDigits(&digits)
        // Python shows no `000`, which is what `1,000` would end in were it a tuple.
        let startsWithZero = digits.first == 0 && digits.count > 1
        var exponent = 0
        var isFloat = false
        if peek() == Byte.dot, holeLength == nil {
            index += 1
            isFloat = true
            let count = digits.count
            let hasFraction = takeDigits(&digits)
            guard hasWhole || hasFraction else { return nil }
            exponent = count - digits.count
        }
        guard hasWhole || isFloat else { return nil }
        if let mark = peek(), mark | 0x20 == UInt8(ascii: "e") {
            let signed = peek(1) == Byte.plus || peek(1) == Byte.minus
            if peek(signed ? 2 : 1)?.isASCIIDigit == true {
                let isNegativePower = peek(1) == Byte.minus
                index += signed ? 2 : 1
                var power: [UInt8] = []
                _ = takeDigits(&power)
                var value = 0
                for digit in power where value < Self.largestExponent { value = value * 10 + Int(digit) }
                exponent += isNegativePower ? -value : value
                isFloat = true
            }
        }
        let number = DecimalNumber(isNegative: isNegative, digits: digits, exponent: exponent)
        if let mark = peek(), mark | 0x20 == UInt8(ascii: "j"), peek(1)?.isWordPart != true {
            index += 1
            return .imaginary(.finite(number))
        }
        guard peek()?.isWordPart != true || holeLength != nil else { return nil }
        if isFloat { return .float(.finite(number)) }
        return startsWithZero ? nil : .integer(number)
    }

    private mutating func parseDigits(base: Int, isNegative: Bool) -> DecimalNumber? {
        // Little-endian limbs of nine decimal digits.
        var limbs: [UInt64] = []
        let start = index
        while let byte = peek() {
            if byte == Byte.underscore {
                guard bytes[index - 1] != Byte.underscore else { return nil }
                index += 1
                continue
            }
            guard let digit = byte.hexDigit, digit < base else { break }
            var carry = UInt64(digit)
            for position in limbs.indices {
                let value = limbs[position] * UInt64(base) + carry
                limbs[position] = value % 1_000_000_000
                carry = value / 1_000_000_000
            }
            if carry > 0 { limbs.append(carry) }
            index += 1
            guard index - start <= Self.mostConvertedDigits else { return nil }
        }
        guard index > start, bytes[index - 1] != Byte.underscore, peek()?.isWordPart != true else { return nil }
        var digits: [UInt8] = []
        for limb in limbs.reversed() {
            var rest = limb
            var group = [UInt8](repeating: 0, count: 9)
            for position in (0..<9).reversed() {
                group[position] = UInt8(rest % 10)
                rest /= 10
            }
            digits += group
        }
        return DecimalNumber(isNegative: isNegative && !digits.isEmpty, digits: digits, exponent: 0)
    }
}
