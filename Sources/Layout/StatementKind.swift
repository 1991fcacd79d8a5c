/// What a logical line is, as far as its place among suites may depend on it.
enum StatementKind: UInt8, CaseIterable, Sendable {
    /// No statement: before the first and after the last.
    case none
    case assignment, annotation, augmented
    /// To an attribute of `self`, of another object, to an item.
    case selfAssignment, attributeAssignment, itemAssignment
    case print, call, methodCall, superCall
    /// An expression that is only a string.
    case text
    case ellipsis, expression, await, yield
    case returnNothing, returnValue, raise, `break`, `continue`, pass
    case importing, scope, delete, assertion
    case function, `class`
    case `if`, mainGuard, `elif`, `else`, `for`, `while`, with, `try`, except, finally, match, `case`
    /// A whole `if` with its suite on one line.
    case inlineIf
    /// A whole `for`, `while` or `with` on one line.
    case inlineLoop
    /// What is no Python.
    case other

    /// Whether it goes on with the compound statement above it (Python Language Reference, chapter 8).
    var isClause: Bool {
        switch self {
        case .elif, .else, .except, .finally: true
        default: false
        }
    }

    /// Whether what comes after it in a function need not run.
    var branches: Bool {
        switch self {
        case .if, .elif, .else, .inlineIf, .for, .while, .try, .except, .match, .case, .yield: true
        default: isTerminal
        }
    }

    /// Whether nothing after it in its suite can run.
    var isTerminal: Bool {
        switch self {
        case .returnNothing, .returnValue, .raise, .break, .continue: true
        default: false
        }
    }
}
