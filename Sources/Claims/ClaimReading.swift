package import Model

/// What the comments of one snippet claim.
package struct ClaimReading: Sendable, Equatable {
    /// In document order.
    package var claims: [Claim] = []
    /// Near the border between claim and prose.
    package var doubtful: [DoubtfulComment] = []
    /// Markers that are not understood.
    package var problems: [Problem] = []

    package init(claims: [Claim] = [], doubtful: [DoubtfulComment] = [], problems: [Problem] = []) {
        self.claims = claims
        self.doubtful = doubtful
        self.problems = problems
    }
}

/// The claims that a snippet's comments make, judged by their text and the kind of their statement alone.
///
/// - Parameter output: a block of output that stands directly after the snippet in the document.
package func readClaims(in snippet: Snippet, output: Block?) -> ClaimReading {
    var reader = ClaimReader(snippet)
    reader.readComments()
    if let output { reader.readOutput(output) }
    return reader.finished()
}
