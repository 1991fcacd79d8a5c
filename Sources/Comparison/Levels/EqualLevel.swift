import Model

/// `exact` and, with white space around the text or at line ends set aside, `equal`: a comment cannot show it.
func spacingMatch(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
    if claim == actual { return Match(.exact) }
    guard claim.trimmed == actual.trimmed || claim.withoutOuterSpace == actual.withoutOuterSpace else { return nil }
    return Match(.equal, "white space around it")
}

/// `equal`: a printed text claimed with quotes.
///
/// - Parameter content: of the claimed literal.
func quotesMatch(_ content: [UInt8], _ actual: [UInt8]) -> Match? {
    guard content == actual || content == Array(actual.trimmed) else { return nil }
    return Match(.equal, "quotes around printed text")
}
