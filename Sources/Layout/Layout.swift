/// The indentation levels of a flat block's lines, as one search found them.
package struct Layout: Sendable, Equatable {
    /// One for each line of the block, from 0. A continuation line inside brackets or a string has the level of its
    /// statement, a comment its own, a blank line that of the next statement.
    package let depths: [Int]
    /// Lines that begin a statement whose level could as well be another one, in order.
    package let ambiguous: [AmbiguousLine]
    /// What the levels cost by the weights; lower is more plausible. Comparable within one block only.
    package let cost: Double
    /// Whether the block was too large for the whole search, so that its tail was laid out by a narrower one.
    package let exceedsBudget: Bool

    package init(depths: [Int], ambiguous: [AmbiguousLine] = [], cost: Double = 0, exceedsBudget: Bool = false) {
        self.depths = depths
        self.ambiguous = ambiguous
        self.cost = cost
        self.exceedsBudget = exceedsBudget
    }
}

/// A line whose second most plausible level is nearly as plausible as the first.
package struct AmbiguousLine: Sendable, Equatable {
    /// Index into the block's lines.
    package let line: Int
    /// The second most plausible level.
    package let alternative: Int
    /// How much more the whole layout costs with that level.
    package let margin: Double

    package init(line: Int, alternative: Int, margin: Double) {
        self.line = line
        self.alternative = alternative
        self.margin = margin
    }
}
