import Model

/// `tolerance`: within half a unit of the last digit shown or a tenth of the number, whichever is more.
func toleranceMatch(_ claim: DecimalNumber, _ actual: Double) -> Match? {
    let shown = claim.approximation
    // Zeros at the end of a whole number are places, not digits shown: `~50` speaks of tens.
    let zeros = claim.exponent < 0 ? 0 : claim.digits.reversed().prefix { $0 == 0 }.count
    let unit = DecimalNumber(isNegative: false, digits: [1], exponent: claim.exponent + zeros).approximation
    // What lies on the border is within it, whatever binary fractions make of it.
    let most = max(unit / 2, abs(shown) / 10) * (1 + 1e-9)
    guard abs(actual - shown) <= most else { return nil }
    return Match(.tolerance, "within a tenth or half a digit")
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
