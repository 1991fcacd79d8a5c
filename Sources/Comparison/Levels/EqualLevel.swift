import Model

/// `exact` and, with white space around the text or at line ends set aside, `equal`: a comment cannot show it.
func spacingMatch(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
    if claim == actual { return Match(.exact) }
    guard claim.trimmed == actual.trimmed || claim.withoutOuterSpace == actual.withoutOuterSpace else { return nil }
    return Match(.equal, "white space around it")
}

/// `equal`: line ends and tabs written as `\n` and `\t`, the only way to show them on one line.
func escapesMatch(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
    guard claim.contains(Byte.backslash), !claim.contains(Byte.newline),
        actual.contains(Byte.newline) || actual.contains(Byte.tab)
    else { return nil }
    var shown: [UInt8] = []
    var index = 0
    while index < claim.count {
        let next = index + 1 < claim.count ? claim[index + 1] : 0
        if claim[index] == Byte.backslash, next == UInt8(ascii: "n") || next == UInt8(ascii: "t") {
            shown.append(next == UInt8(ascii: "n") ? Byte.newline : Byte.tab)
            index += 2
        } else {
            shown.append(claim[index])
            index += 1
        }
    }
    guard shown.withoutOuterSpace == actual.withoutOuterSpace else { return nil }
    return Match(.equal, "line ends written as \\n")
}

/// `equal`: a printed text claimed with quotes.
///
/// - Parameter content: of the claimed literal.
func quotesMatch(_ content: [UInt8], _ actual: [UInt8]) -> Match? {
    guard content == actual || content == Array(actual.trimmed) else { return nil }
    return Match(.equal, "quotes around printed text")
}
