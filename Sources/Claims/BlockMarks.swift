package import Model

/// What an author's marks say about a whole block: on its fence, in comments before it, in its own comments.
package struct BlockMarks: Sendable, Equatable {
    /// Why the block is not to run; nil where it is.
    package var skip: String?
    /// When the block is not to run either.
    package var skipConditions: [SkipCondition] = []
    /// Whether the blocks after it are skipped too, until one ends that.
    package var region: Region?
    package var needs = Requirements()
    /// The exception that ends the block as documented, with its message or without; an empty name for any.
    package var raises: String?
    /// Whether it must do so; else it may.
    package var mustRaise = false
    /// Whether the block goes on with the names of the block before it.
    package var continues = false
    /// The name of the group whose blocks share their names.
    package var group: String?
    /// The groups of Sphinx's doctest extension that the block belongs to; empty where it has none of its directives.
    package var testGroups: Set<String> = []
    /// Whether it runs before the tests of its groups.
    package var isTestSetup = false
    /// Whether names of earlier blocks are forgotten from here on.
    package var startsAnew = false
    /// Every claim differs from run to run.
    package var isUnstable = false
    /// No comment of the block is a claim.
    package var makesNoClaims = false
    /// Marks that are not understood, or not followed.
    package var problems: [Problem] = []

    package init() {}

    /// Why the block is not to run under a Python: its author said so, or it needs another version.
    ///
    /// - Parameter requirements: what the block needs, by its marks and by its curated expectations.
    package func reasonToSkip(under python: PythonDescription, needing requirements: Requirements? = nil) -> String? {
        if let skip { return skip }
        if let met = skipConditions.first(where: { $0.holds(under: python) == true }) {
            return "skipped where `\(met.text)`"
        }
        guard let condition = (requirements ?? needs).python, !isMet(condition, by: python.version) else { return nil }
        return "needs Python \(condition)"
    }

    /// The beginning or the end of a part of a document that is skipped.
    package enum Region: Sendable, Equatable {
        case begins
        case ends
    }
}

/// Reads the marks of a block: `verify`'s own and those of other tools that test documents.
package func readMarks(of block: Block) -> BlockMarks {
    var reader = MarkReader(line: block.lines.first?.number ?? 1)
    for mark in block.marks { reader.read(Scalars(mark).trimmed) }
    if block.language == .python || block.language == .pythonSession { reader.readComments(of: block) }
    return reader.marks
}
