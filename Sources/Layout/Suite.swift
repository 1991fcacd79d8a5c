/// An open suite in a partial layout, with what is known of its contents. The suites of one layout form a list from
/// the innermost outward, and layouts share its tail.
struct Suite: Sendable {
    var head: SuiteHead
    /// Index into the arena of the suite around it; -1 for the module.
    var parent: Int32
    /// Index of the statement that opened it, the nearest clause.
    var opener: Int32
    /// The statement before the compound one at the same level; -1 for none.
    var sibling: Int32
    /// How many suites are open up to and including this one; the module's is 0.
    var depth: Int32
    /// How many statements stand directly in it.
    var count: Int32 = 0
    /// The last statement directly in it; -1 for none.
    var last: Int32 = -1
    /// How many statements stand directly in the clause before; -1 where this is the first.
    var clauseCount: Int32 = -1
    /// The statement that opened the clause before; -1 where this is the first.
    var clauseOpener: Int32 = -1
    /// What the last compound statement in it was, and how many statements its last suite had.
    var childHead: SuiteHead = .module
    var childCount: Int32 = 0
    var clause: ClauseState
    /// Whether it holds nothing on lines of its own: its suite stands behind the colon.
    var isInline: Bool
    /// Whether its last direct statement ends the flow.
    var isTerminal = false
    /// Whether all clauses of its compound statement before this one end the flow.
    var isTerminalSoFar = true
    /// Whether a function, a loop, a coroutine stands around what is in it.
    var around: Statement.Needs = []
    /// Identity of the list of openers, for merging layouts that agree on all open suites.
    var key: UInt64
}
