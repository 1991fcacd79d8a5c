import Model

/// `tolerance`: within half a unit of the last digit shown or a tenth of the number, whichever is more.
///
/// Zeros at the end of a whole number are places, not digits shown. Such a number was cut or rounded to tens or hundreds,
/// up or down (`~50` for 56), so that a whole unit of the last digit counts, but no more than an eighth of the number:
/// the step from 8 to 9, the least that one digit tells apart. `~100` is not 150.
func toleranceMatch(_ claim: DecimalNumber, _ actual: Double) -> Match? {
    let shown = claim.approximation
    let zeros = claim.exponent < 0 ? 0 : claim.digits.reversed().prefix { $0 == 0 }.count
    let unit = DecimalNumber(isNegative: false, digits: [1], exponent: claim.exponent + zeros).approximation
    // What lies on the border is within it, whatever binary fractions make of it.
    let digit = zeros == 0 ? unit / 2 : min(unit, abs(shown) / 8)
    let most = max(digit, abs(shown) / 10) * (1 + 1e-9)
    guard abs(actual - shown) <= most else { return nil }
    return Match(.tolerance, "within a tenth or the digits shown")
}

/// The same for a literal that is a number.
func toleranceMatch(_ claim: Literal, _ actual: Literal) -> Match? {
    guard let shown = number(claim), let seen = number(actual) else { return nil }
    return toleranceMatch(shown, seen.approximation)
}

func number(_ literal: Literal) -> DecimalNumber? {
    switch literal {
    case .integer(let value): value
    case .float(.finite(let value)): value
    case .call: unwrapped(literal).flatMap(number)
    default: nil
    }
}
