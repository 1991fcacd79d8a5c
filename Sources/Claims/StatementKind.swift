/// What a statement is, as far as claims about it depend on that.
enum StatementKind: Equatable {
    /// A call whose purpose is to write: `print`, `pprint`, `sys.stdout.write`, logging.
    case printing(Stream)
    /// A bare call, awaited or not; the receiver of its method and the function's last name, where they are plain.
    case call(receiver: String?, function: String)
    /// Any other expression.
    case expression
    /// With the sources of its targets, in order.
    case assignment(targets: [String])
    /// An annotation without a value.
    case declaration
    case returning
    case yielding
    case deleting
    case raising
    case asserting
    case importing
    /// `pass`, `break`, `continue`, `global`, `nonlocal`.
    case flow
    /// The head of a function or class, or a decorator.
    case definition
    /// The head of a loop.
    case loop
    /// The head of any other compound statement or clause.
    case branch

    enum Stream: Equatable {
        case stdout
        case stderr
    }

    /// Whether the statement opens a suite.
    var isHead: Bool {
        switch self {
        case .definition, .loop, .branch: true
        default: false
        }
    }

    /// Whether running the statement can be observed by a probe.
    var isObservable: Bool {
        switch self {
        case .printing, .call, .expression, .assignment, .returning: true
        default: false
        }
    }
}
