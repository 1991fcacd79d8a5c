/// A document taken apart: what `verify extract` shows and what is run.
package struct Extraction: Sendable {
    package let document: Document
    /// One for each block of the document, in order.
    package let blocks: [ExtractedBlock]
    /// What is wrong in the document or with its marks, in the order of lines.
    package let problems: [Problem]

    package init(document: Document, blocks: [ExtractedBlock], problems: [Problem] = []) {
        self.document = document
        self.blocks = blocks
        self.problems = problems
    }
}

/// A block with what the stages before the run made of it.
package struct ExtractedBlock: Sendable {
    package let id: String
    package let block: Block
    /// Nil for a block in another language.
    package let snippet: Snippet?
    package let claims: [Claim]
    package let doubtful: [DoubtfulComment]
    /// As the block's marks and its curated expectations say.
    package let requirements: Requirements

    package init(
        id: String, block: Block, snippet: Snippet?, claims: [Claim], doubtful: [DoubtfulComment],
        requirements: Requirements = Requirements()
    ) {
        self.id = id
        self.block = block
        self.snippet = snippet
        self.claims = claims
        self.doubtful = doubtful
        self.requirements = requirements
    }
}
