internal import Model

/// One way to read a comment, with what speaks for and against it.
struct Candidate {
    var kind: Claim.Kind
    var expected: Scalars
    var note: Scalars = []
    /// The target that it speaks of, for `binding`.
    var name: String?
    /// The source of an expression or statement to run in a copy, where it speaks of neither value nor output.
    var source: String?
    var flags: Set<Claim.Flag> = []
    var condition: Condition?
    /// The comment's text with what was cut off, without its marker; empty where nothing was.
    var whole: Scalars = []
    var features: Set<Feature>

    var score: Double { features.score }
}
