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
    var vocabulary = DocumentVocabulary()
    return readClaims(in: snippet, output: output, vocabulary: &vocabulary)
}

/// The same for one of the snippets of a document, read in order.
///
/// - Parameter vocabulary: what the snippets before this one define; afterwards also what this one does.
package func readClaims(
    in snippet: Snippet, output: Block?, vocabulary: inout DocumentVocabulary
) -> ClaimReading {
    var reader = ClaimReader(snippet, after: vocabulary)
    reader.readComments()
    if let output { reader.readOutput(output) }
    vocabulary.add(reader.logical)
    return reader.finished()
}
