import Model

/// `rounded`: a float to the digits that the claim shows, where it shows a digit after the point or an exponent.
///
/// More than 28 digits, the precision that `Decimal` starts with, are those of a number shown exactly on purpose.
///
/// Where the value lies in the middle between two neighbours, both are right: Python rounds to even, people up.
func roundedMatch(_ claim: FloatValue, _ actual: FloatValue) -> Match? {
    guard case .finite(let shown) = claim, case .finite(let seen) = actual, shown.exponent != 0,
        shown.exponent > seen.exponent, seen.digits.count <= 28
    else { return nil }
    // A value that rounds to zero may have either sign, but `-0.0` is claimed of negative ones only.
    guard shown.isNegative == seen.isNegative || (shown.isZero && !shown.isNegative) else { return nil }
    guard seen.rounded(toPower: shown.exponent).contains(where: { strip($0) == shown.digits }) else { return nil }
    return Match(.rounded, "rounded to the digits shown")
}

private func strip(_ digits: [UInt8]) -> [UInt8] { Array(digits.drop { $0 == 0 }) }
