import Model

/// Compares what a claim says with what was printed.
struct TextComparison: Sendable {
    /// `~`: numbers are compared with a tolerance.
    let isTolerant: Bool
    /// Whether the claim shows what a prompt shows: no quotes or labels are left out or put in.
    var isVerbatim = false
    /// doctest's ELLIPSIS: `...` stands for any text, within values too.
    var elidesText = false
    /// Whether a duration may be another one on another machine.
    var setsAsideDurations = true
    /// The numbers of decimals to which the statement formats numbers itself: such a text is as it is claimed or wrong.
    var formattedDecimals: Set<Int> = []

    /// - Parameters:
    ///   - claim: the core of the claim.
    ///   - actual: what was written, without the line end that `print` adds.
    func match(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        if claim == actual { return Match(.exact) }
        var ways: [() -> Match?] = [{ matchLine(claim, actual) }, { matchLines(claim, actual) }]
        if elidesText { ways.append { elidedMatch(claim, actual, least: 0) } }
        if !isVerbatim {
            ways += [
                { matchPrintedValues(claim, actual) }, { matchListed(claim, actual) },
                { matchLabelled(claim, actual) }, { matchUnits(claim, actual) },
            ]
        }
        let best = strictest(of: ways)
        if best == nil, let plain = withoutColours(actual) {
            return match(claim, plain)?.and(Match(.abbreviated, "colours left out"))
        }
        if best == nil, let plain = withoutMainModule(actual) {
            return match(withoutMainModule(claim) ?? claim, plain)?.and(Match(.abbreviated, "module left out"))
        }
        return best
    }

    var matcher: LiteralMatcher {
        var matcher = LiteralMatcher()
        matcher.abbreviates = !isVerbatim
        matcher.formattedDecimals = formattedDecimals
        matcher.isOfText = true
        return matcher
    }

    /// The comparisons that make sense for one line of a listing too.
    func matchLine(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        if let match = spacingMatch(claim, actual) { return match }
        // What was not written so was not printed: `0xff` is not what print writes of 255.
        let value = readLiteral(claim, isOutput: true)
        let isLaidOutAlike = breaksLinesAlike(claim, actual)
        var ways: [() -> Match?] = [
            { isLaidOutAlike ? matchValue(claim, value, actual) : nil },
            {
                guard isLaidOutAlike else { return nil }
                return mixedMatch(
                    Array(claim.trimmed), Array(actual.trimmed), by: matcher, setsAsideDurations: setsAsideDurations)
            },
            { value == nil || elidesText ? elidedMatch(claim, actual, least: elidesText ? 0 : 1) : nil },
            { tabsMatch(claim, actual) },
            { isVerbatim ? nil : escapesMatch(claim, actual) },
        ]
        if !isVerbatim, case .text(let content)? = value {
            ways.insert({ quotesMatch(content, actual) }, at: 0)
            ways.append { elidedMatch(content, actual) }
        }
        return strictest(of: ways)
    }

    /// Whether a value of several lines is shown on as many, or on one: where lines end was written too.
    private func breaksLinesAlike(_ claim: [UInt8], _ actual: [UInt8]) -> Bool {
        guard claim.contains(Byte.newline), actual.contains(Byte.newline) else { return true }
        let (shown, seen) = (claim.withoutOuterSpace.lines.count, actual.withoutOuterSpace.lines.count)
        return shown == seen || shown == 1 || seen == 1
    }

    private func matchValue(_ claim: [UInt8], _ value: Literal?, _ actual: [UInt8]) -> Match? {
        guard let seen = readLiteral(actual, isOutput: true) else { return nil }
        // What print shows with quotes has them.
        if case .name? = value, case .text = seen { return nil }
        var matcher = matcher
        if let value { return matcher.match(value, seen)?.and(Match(.equal, "compared as values")) }
        guard case .tuple(let others) = seen, let items = readBareTuple(claim) else { return nil }
        return matcher.align(items, others)?.and(Match(.equal, "outer brackets left out"))
    }

    /// The strictest of several ways, looser ones being tried only where none so far is strict.
    private func strictest(of ways: [() -> Match?]) -> Match? {
        var best: Match?
        for way in ways {
            best = Match.stricter(best, way())
            if let level = best?.level, level <= .rounded { break }
        }
        return best
    }
}
