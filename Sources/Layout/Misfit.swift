/// Why a statement makes no sense directly in a suite, by Python's rules rather than by what programs mostly do.
package enum Misfit: UInt8, CaseIterable, Sendable {
    case none
    /// It reads the name of the class whose body it is, which is bound only after the body has run, or it calls without
    /// a condition the function whose body it is.
    case fails
    /// It has no effect, and nothing shows its value inside a function, a loop or a handler.
    case idle
    /// It binds in the body of a class a name that is later read bare, which the body's names are not outside of it.
    case hidden
    /// It returns, yields or breaks where no function or loop is around.
    case astray
    /// Whatever runs before it in the suite returns, raises or breaks.
    case dead
    /// Its title goes on with a series whose last title stands farther out.
    case deeper
    /// It leaves a function that has only declared a name as global or nonlocal, and does nothing with it.
    case undone
    /// It leaves a function that has only bound a name of its own, and does nothing with it.
    case unused

    /// In words, for a person who asks why.
    var text: String {
        switch self {
        case .none: ""
        case .fails: "it would fail there: what it reads is not bound yet, or it calls itself without end"
        case .idle: "it has no effect there, and nothing would show its value"
        case .astray: "it needs a function or a loop around"
        case .dead: "the flow has ended before it"
        case .undone: "it would leave a function that does nothing but declare a name"
        case .unused: "it would leave a function that does nothing but bind a name of its own"
        case .deeper: "the titles of one series stand at one level"
        case .hidden: "it binds a name there that is read from where it cannot be seen"
        }
    }

    /// What it costs to stand there, in nats. Set and not fitted: such code is too rare in programs to count.
    package var cost: Float {
        switch self {
        case .none: 0
        case .fails: 5
        case .idle: 3
        case .hidden: 1.5
        case .astray: 3
        case .dead: 2.5
        case .deeper: 2.5
        case .undone: 4
        case .unused: 2
        }
    }
}

extension BlockReading {
    /// What is wrong with ending a suite where it stands.
    func misfit(leaving suite: Suite) -> Misfit {
        guard suite.last >= 0 else { return .none }
        switch statements[Int(suite.last)].kind {
        case .scope: return .undone
        case .assignment where suite.head.isFunction && suite.count == 1: return .unused
        default: return .none
        }
    }

    /// What is wrong with a statement directly in a suite.
    func misfit(_ index: Int, in suite: Suite) -> Misfit {
        let statement = statements[index]
        if !statement.needs.subtracting(.coroutine).isSubset(of: suite.around) { return .astray }
        guard suite.opener >= 0 else { return .none }
        if statement.titledBefore >= 0, suite.opener >= statement.titledBefore { return .deeper }
        let opener = Int(suite.opener)
        let name = statements[opener].defines
        if suite.head == .except || suite.head.isLoop, statement.isIdle { return .idle }
        if suite.head.isFunction {
            if statement.isIdle { return .idle }
            let calls = statement.kind == .call || statement.kind == .assignment
            let hasBranched = branches[index] > branches[opener + 1]
            return calls && name >= 0 && statement.lead == name && !hasBranched ? .fails : .none
        }
        guard suite.head.isClass, statement.kind != .function else { return .none }
        // The name may have been bound before.
        let readsOwn = statement.uses.contains { $0.name == name && $0.first >= suite.opener }
        if readsOwn, statement.kind != .class { return .fails }
        let binds = statement.kind == .class || statement.kind == .assignment
        return binds && statement.isReadLater ? .hidden : .none
    }
}
