/// How far a compound statement has come: which clauses may follow it (Python Language Reference, chapter 8).
enum ClauseState: UInt8, Sendable {
    /// Takes no clause.
    case closed
    case afterIf
    case afterLoop
    /// Must be followed by `except` or `finally`.
    case afterTry
    case afterExcept
    case afterTryElse

    /// Nil for what is no compound statement that could be followed by a clause.
    init?(opening kind: StatementKind) {
        switch kind {
        case .if, .mainGuard, .inlineIf: self = .afterIf
        case .for, .while, .inlineLoop: self = .afterLoop
        case .try: self = .afterTry
        default: return nil
        }
    }

    /// The state after a clause, or nil where it cannot follow.
    func accepting(_ clause: StatementKind) -> ClauseState? {
        switch (self, clause) {
        case (.afterIf, .elif): .afterIf
        case (.afterIf, .else), (.afterLoop, .else): .closed
        case (.afterTry, .except), (.afterExcept, .except): .afterExcept
        case (.afterExcept, .else): .afterTryElse
        case (.afterTry, .finally), (.afterExcept, .finally), (.afterTryElse, .finally): .closed
        default: nil
        }
    }
}
