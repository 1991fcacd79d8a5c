import Model

/// Compares two texts that hold values among words: `x = 3, y = [1,2]` with `x = 3, y = [1, 2]`.
///
/// Where a value begins in both, the values are compared, else the bytes must be the same.
///
/// - Parameter setsAsideDurations: whether a duration may be another one on another machine.
func mixedMatch(
    _ claim: [UInt8], _ actual: [UInt8], by matcher: LiteralMatcher = LiteralMatcher(), setsAsideDurations: Bool = true
) -> Match? {
    var left = LiteralParser(claim)
    var right = LiteralParser(actual)
    left.isOutput = true
    right.isOutput = true
    var matcher = matcher
    var result = Match(.equal, "values in a text compared as values")
    while let shown = left.peek(), let seen = right.peek() {
        if left.isAtValueStart, right.isAtValueStart {
            if let match = matchDurations(&left, &right, &matcher, areMeasured: setsAsideDurations) {
                result.combine(match)
                continue
            }
            switch matchValues(&left, &right, &matcher) {
            case .same(let match):
                result.combine(match)
                continue
            case .different: return nil
            case .noValues: break
            }
        }
        guard shown == seen else { return nil }
        left.index += 1
        right.index += 1
    }
    return left.peek() == nil && right.peek() == nil ? result : nil
}

private enum ValuePair {
    case same(Match)
    case different
    /// What begins here is no value, or goes on beyond one: `12:30`.
    case noValues
}

private func matchValues(
    _ left: inout LiteralParser, _ right: inout LiteralParser, _ matcher: inout LiteralMatcher
) -> ValuePair {
    let places = (left.index, right.index)
    guard let shown = left.parseValue(), let seen = right.parseValue(), left.isAtValueEnd, right.isAtValueEnd else {
        (left.index, right.index) = places
        return .noValues
    }
    // Else a string would be compared as text with numbers in it.
    return matcher.match(shown, seen).map { .same($0) } ?? .different
}

/// Durations depend on the machine: near ones meet the claim, others are told apart from mistakes.
private func matchDurations(
    _ left: inout LiteralParser, _ right: inout LiteralParser, _ matcher: inout LiteralMatcher, areMeasured: Bool
) -> Match? {
    guard let shown = Quantity(left.bytes, at: left.index), let seen = Quantity(right.bytes, at: right.index),
        let claimed = shown.seconds, let observed = seen.seconds, let number = number(shown.number), seen.isMeasured
    else { return nil }
    let texts = (Array(left.bytes[left.index..<shown.end]), Array(right.bytes[right.index..<seen.end]))
    let asNumbers = shown.unit == seen.unit ? matcher.match(shown.number, seen.number) : nil
    let match =
        areMeasured ? durationMatch(claimed, observed, number, unit: claimed / number.approximation, texts) : nil
    guard let match = asNumbers ?? match else { return nil }
    left.index = shown.end
    right.index = seen.end
    return match
}

private func durationMatch(
    _ claimed: Double, _ observed: Double, _ number: DecimalNumber, unit: Double, _ texts: ([UInt8], [UInt8])
) -> Match? {
    if texts.0 == texts.1 { return Match(.equal) }
    let inUnits = unit.isFinite && unit > 0 ? observed / unit : observed
    if let match = toleranceMatch(number, inUnits) { return .nearDuration(match.level) }
    // Another machine, or the same on another day, is easily ten times as fast.
    guard max(claimed, observed) < 0.1 || max(claimed, observed) < 10 * min(claimed, observed) else { return nil }
    return Match(
        machineDependence:
            "\(readable(texts.0)) claimed, \(readable(texts.1)) seen: how long it takes depends on the machine")
}

extension LiteralParser {
    /// Whether a bracket, a quote or a number begins here, not within a word.
    var isAtValueStart: Bool {
        guard let byte = peek() else { return false }
        if index > 0, bytes[index - 1].isWordPart || bytes[index - 1] == Byte.dot { return "([{<".utf8.contains(byte) }
        if byte == Byte.minus || byte == Byte.dot { return peek(1)?.isASCIIDigit == true }
        return byte.isASCIIDigit || "([{<'\"".utf8.contains(byte)
    }

    /// Whether what was read ends here: `1.2` does not end in `1.2.3`, nor `12` in `12:30`.
    var isAtValueEnd: Bool {
        guard let byte = peek() else { return true }
        if byte.isWordPart { return false }
        return !(".:-/".utf8.contains(byte) && peek(1)?.isASCIIDigit == true)
    }
}
