/// What a suite belongs to.
enum SuiteHead: UInt8, CaseIterable, Sendable {
    /// The block's own level.
    case module
    case function, method, nested, `class`, innerClass
    case `if`, mainGuard, elif, `else`, `for`, `while`, loopElse, with, `try`, except, tryElse, finally, match, `case`

    /// Whether names bound in it are its own.
    var isFunction: Bool { self == .function || self == .method || self == .nested }
    var isClass: Bool { self == .class || self == .innerClass }
    var isLoop: Bool { self == .for || self == .while }

    /// - Parameters:
    ///   - clause: the state of the compound statement before this header.
    ///   - isInFunction: whether a function stands around it, with no class between.
    init(_ kind: StatementKind, after clause: ClauseState, in parent: SuiteHead, isInFunction: Bool) {
        self =
            switch kind {
            case .function: parent.isClass ? .method : isInFunction ? .nested : .function
            case .class: parent == .module ? .class : .innerClass
            case .if, .inlineIf: .if
            case .mainGuard: .mainGuard
            case .elif: .elif
            case .else: clause == .afterIf ? .else : clause == .afterLoop ? .loopElse : .tryElse
            case .for, .inlineLoop: .for
            case .while: .while
            case .with: .with
            case .try: .try
            case .except: .except
            case .finally: .finally
            case .match: .match
            default: .case
            }
    }
}
