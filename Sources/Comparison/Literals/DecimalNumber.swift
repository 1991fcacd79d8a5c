/// A decimal number of any size, exactly as its digits say: `digits` × 10^`exponent`.
///
/// Equality is that of values, but keeps the sign of zero. What was shown stays readable in `exponent`: `0.50` has -2.
struct DecimalNumber: Sendable {
    let isNegative: Bool
    /// From 0 to 9, most significant first, no leading zeros; empty for zero.
    let digits: [UInt8]
    /// The power of ten of the last digit shown.
    let exponent: Int

    init(isNegative: Bool, digits: some Sequence<UInt8>, exponent: Int) {
        self.isNegative = isNegative
        self.digits = Array(digits.drop { $0 == 0 })
        self.exponent = exponent
    }

    static let zero = Self(isNegative: false, digits: [], exponent: 0)
    var isZero: Bool { digits.isEmpty }
    var negated: Self { Self(isNegative: !isNegative, digits: digits, exponent: exponent) }

    /// The same number without zeros at the end.
    private var normalized: (digits: ArraySlice<UInt8>, exponent: Int) {
        guard let last = digits.lastIndex(where: { $0 != 0 }) else { return ([], 0) }
        return (digits[...last], exponent + digits.count - 1 - last)
    }

    /// Nearest double; for comparing magnitudes only.
    var approximation: Double {
        let shown = digits.prefix(25)
        var value = 0.0
        for digit in shown { value = value * 10 + Double(digit) }
        let power = exponent + digits.count - shown.count
        let magnitude = isZero ? 0 : Double("\(value)e\(power)") ?? scaled(value, by: power)
        return isNegative ? -magnitude : magnitude
    }

    private func scaled(_ value: Double, by power: Int) -> Double {
        var result = value
        for _ in 0..<min(abs(power), 700) { result = power > 0 ? result * 10 : result / 10 }
        return result
    }

    /// What is left when everything below 10^`power` is rounded away; both neighbours where it lies in the middle.
    ///
    /// - Returns: the digits in units of 10^`power`.
    func rounded(toPower power: Int) -> [[UInt8]] {
        let shift = power - exponent
        if shift <= 0 {
            // Zeros beyond a few hundred digits only occur in numbers that no float has.
            return shift < -1_000 ? [] : [digits + Array(repeating: 0, count: isZero ? 0 : -shift)]
        }
        let kept = digits.dropLast(shift)
        let dropped = digits.suffix(min(shift, digits.count))
        let half = Self.comparedToHalf(dropped, places: shift)
        if half < 0 { return [Array(kept)] }
        if half > 0 { return [Self.increased(kept)] }
        return [Array(kept), Self.increased(kept)]
    }

    /// -1, 0 or 1: whether the digits, the last `places` of a number, are less than, equal to or more than half.
    private static func comparedToHalf(_ digits: ArraySlice<UInt8>, places: Int) -> Int {
        guard digits.count == places, let first = digits.first else { return -1 }
        if first != 5 { return first < 5 ? -1 : 1 }
        return digits.dropFirst().contains { $0 != 0 } ? 1 : 0
    }

    private static func increased(_ digits: ArraySlice<UInt8>) -> [UInt8] {
        var result = Array(digits)
        var index = result.count - 1
        while index >= 0 {
            if result[index] < 9 {
                result[index] += 1
                return result
            }
            result[index] = 0
            index -= 1
        }
        return [1] + result
    }
}

extension DecimalNumber: Hashable {
    static func == (left: Self, right: Self) -> Bool {
        let (a, b) = (left.normalized, right.normalized)
        return left.isNegative == right.isNegative && a.exponent == b.exponent && a.digits == b.digits
    }

    func hash(into hasher: inout Hasher) {
        let value = normalized
        hasher.combine(isNegative)
        hasher.combine(value.exponent)
        hasher.combine(value.digits)
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// As Python writes it: with an exponent only below 1e-4 and from 1e16 on, where the number is no whole one.
    var description: String {
        let sign = isNegative ? "-" : ""
        let text = digits.map { String($0) }.joined()
        if exponent >= 0 { return sign + (isZero ? "0" : text + String(repeating: "0", count: min(exponent, 400))) }
        let point = text.count + exponent
        if point > 0 { return sign + text.prefix(point) + "." + text.suffix(-exponent) }
        guard point > -400 else { return sign + text }
        return sign + "0." + String(repeating: "0", count: -point) + text
    }
}
