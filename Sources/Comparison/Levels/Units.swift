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
func quantityMatch(
    _ claim: [UInt8], _ actual: Literal, isTolerant: Bool, by matcher: LiteralMatcher = LiteralMatcher()
) -> Match? {
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
        var matcher = matcher
        guard let match = matcher.match(shown.number, actual) else { return nil }
        return match.and(shown.unit == nil ? Match(.abbreviated, "digits grouped") : unit)
    }
    return scaledMatch(claimed, seen.approximation, factors)?.and(unit)
}

/// `abbreviated`: `1000000` claimed as `1,000,000`, or the other way round.
func groupedMatch(_ claim: [UInt8], _ actual: [UInt8], by matcher: LiteralMatcher) -> Match? {
    let (shown, seen) = (withoutGroups(claim), withoutGroups(actual))
    guard shown != nil || seen != nil, let left = readLiteral(shown ?? claim),
        let right = readLiteral(seen ?? actual, isOutput: true), number(left) != nil, number(right) != nil
    else { return nil }
    var matcher = matcher
    return matcher.match(left, right)?.and(Match(.abbreviated, "digits grouped"))
}

/// By how much a claimed quantity is missed, where only that makes the difference: `17 % more than claimed`.
func quantityDifference(_ claim: [UInt8], _ actual: [UInt8]) -> String? {
    let text = withoutApproximation(claim).text
    guard let shown = readQuantity(claim).flatMap({ number($0.number) })?.approximation, shown != 0 else { return nil }
    let seen: Double
    if let value = readLiteral(actual).flatMap({ number($0) }) {
        seen = value.approximation
    } else if let quantity = Quantity(actual, at: 0), quantity.end == actual.count, let value = number(quantity.number)
    {
        seen = value.approximation * (quantity.bytesPerUnit?.first ?? 1)
    } else {
        return nil
    }
    // Of the meanings of K the nearer one.
    let factors = Quantity(text, at: 0)?.bytesPerUnit ?? [1]
    let ratios = factors.map { seen / ($0 * shown) }
    guard let ratio = ratios.min(by: { abs($0 - 1) < abs($1 - 1) }), ratio > 0, ratio < 1e12 else { return nil }
    if ratio >= 10 { return "\(Int(ratio)) times as much as claimed" }
    let percent = Int(((ratio - 1) * 100).rounded())
    if percent == 0 { return nil }
    return percent > 0 ? "\(percent) % more than claimed" : "\(-percent) % less than claimed"
}

/// `rounded` for sizes in larger units: 8056 bytes are `8 KB`, by either meaning of K.
func scaledMatch(_ claim: DecimalNumber, _ bytes: Double, _ factors: [Double]) -> Match? {
    let half = DecimalNumber(isNegative: false, digits: [5], exponent: min(claim.exponent, 0) - 1).approximation
    guard factors.contains(where: { abs(bytes / $0 - claim.approximation) <= half }) else { return nil }
    return Match(.rounded, "rounded to the unit shown")
}
