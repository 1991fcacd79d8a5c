import Model

/// The words and signs before a number that is not meant exactly.
private let approximations = [
    "~", "≈", "about ", "approximately ", "approx. ", "approx ", "around ", "roughly ", "circa ", "ca. ",
]
.map { Array($0.utf8) }

/// A claim without the sign that makes it approximate, and whether there was one.
func withoutApproximation(_ claim: [UInt8]) -> (text: [UInt8], isApproximate: Bool) {
    let text = Array(claim.trimmed)
    for mark in approximations where text.starts(with: mark) { return (Array(text[mark.count...].trimmed), true) }
    return (text, false)
}

/// A number alone or with a unit, as the whole of a claim.
func readQuantity(_ claim: [UInt8]) -> (number: Literal, unit: [UInt8]?)? {
    let text = withoutApproximation(claim).text
    if let quantity = Quantity(text, at: 0) {
        return quantity.end == text.count && quantity.isKnown ? (quantity.number, quantity.unit) : nil
    }
    if isGrouped(text[...]) { return readLiteral(text.filter { $0 != Byte.comma }).map { ($0, nil) } }
    return readLiteral(text).flatMap { number($0) == nil ? nil : ($0, nil) }
}

/// A claimed number with a unit against a value that has none: `56 bytes` for 56, `8 KB` for 8056, `~50` for 48.
func quantityMatch(_ claim: [UInt8], _ actual: Literal, isTolerant: Bool) -> Match? {
    guard let seen = number(actual) else { return nil }
    let isApproximate = isTolerant || withoutApproximation(claim).isApproximate
    guard let shown = readQuantity(claim), let claimed = number(shown.number) else { return nil }
    let text = withoutApproximation(claim).text
    let quantity = Quantity(text, at: 0)
    let unit = shown.unit == nil ? Match(.equal) : Match(.abbreviated, "unit left out")
    let factors = quantity?.bytesPerUnit ?? [1]
    if isApproximate {
        let match = factors.lazy.compactMap { toleranceMatch(claimed, seen.approximation / $0) }.first
        return match?.and(unit)
    }
    if factors == [1] {
        var matcher = LiteralMatcher()
        guard let match = matcher.match(shown.number, actual) else { return nil }
        return match.and(shown.unit == nil ? Match(.abbreviated, "digits grouped") : unit)
    }
    return scaledMatch(claimed, seen.approximation, factors)?.and(unit)
}

/// `rounded` for sizes in larger units: 8056 bytes are `8 KB`, by either meaning of K.
func scaledMatch(_ claim: DecimalNumber, _ bytes: Double, _ factors: [Double]) -> Match? {
    let half = DecimalNumber(isNegative: false, digits: [5], exponent: min(claim.exponent, 0) - 1).approximation
    guard factors.contains(where: { abs(bytes / $0 - claim.approximation) <= half }) else { return nil }
    return Match(.rounded, "rounded to the unit shown")
}
