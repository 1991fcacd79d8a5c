import PythonSyntax

/// A logical line of a block, read for what its level may depend on.
struct Statement: Sendable {
    var kind: StatementKind = .other
    /// Indices of its physical lines.
    let firstLine: Int
    let lastLine: Int
    /// Whether its suite stands on the lines below.
    var opensSuite = false
    /// Whether it is a header whose suite stands behind the colon.
    var hasInlineSuite = false
    /// Whether it decorates the definition that follows.
    var isDecorator = false
    var isAsync = false
    /// Names that it reads.
    var uses: [NameUse] = []
    /// Names that it binds in the namespace it stands in.
    var binds: [Int32] = []
    /// The statement that bound the first of `binds` last before; -1 for none.
    var earlierBinding: Int32 = -1
    /// Names that it binds for its own suite: parameters, loop variables, `as` names.
    var headBinds: [Int32] = []
    /// The name of the function or class that it defines; -1 for none.
    var defines: Int32 = -1
    /// Names whose value it changes without binding them.
    var mutates: [Int32] = []
    /// What it begins with: the dotted name called, the object whose attribute is set; -1 for none.
    var lead: Int32 = -1
    var needs: Needs = []
    /// Whether it ends the flow even though its kind alone does not say so: a loop without an end.
    var isEndless = false
    /// Whether it is a `case` with a bare name, which takes whatever comes.
    var isCatchAll = false
    /// For a function, or a decorator of one.
    var receiver: Receiver = .none
    var comments: CommentsBefore = .none
    var style: NameStyle = .none
    /// Every name in it, attributes included, once.
    var topics: [NameUse] = []
    var word: CommonWord = .other
    var note: TrailingNote = .none
    var commentWord: CommentWord = .none
    /// The statement below the title before in the series that its own title goes on with; -1 where it has none.
    var titledBefore: Int32 = -1
    /// For a function, what its annotation says that it returns.
    var promise: Promise = .none
    /// The first and the last statement before with the same lead; -1 for none.
    var firstLike: Int32 = -1
    var lastLike: Int32 = -1
    /// Whether its value is thrown away and it has no effect.
    var isIdle = false
    /// Whether a later statement reads the name that it binds or defines, not as an attribute of something.
    var isReadLater = false
    /// What it must have around it to make sense.
    struct Needs: OptionSet, Sendable {
        let rawValue: UInt8
        static let function = Needs(rawValue: 1)
        static let loop = Needs(rawValue: 2)
        static let coroutine = Needs(rawValue: 4)
    }
}

/// A name that a statement reads, and where it was bound and changed before.
struct NameUse: Sendable {
    let name: Int32
    /// Indices of statements; -1 for none. `first` is the first binding in the block, before or after.
    var first: Int32 = -1
    var last: Int32 = -1
    var mutation: Int32 = -1
}

/// What a function's annotation says of its value.
enum Promise: UInt8, Sendable {
    case none, nothing, value
}

/// What a function's first parameter and its decorators say about where it belongs.
enum Receiver: UInt8, CaseIterable, Sendable {
    /// No function.
    case none
    case instance, type, property, staticMethod
    /// Parameters without `self`, no parameters.
    case plain, empty
}

/// What stands between a statement and the one before it.
enum CommentsBefore: UInt8, CaseIterable, Sendable {
    case none, lower, capital, several, blank
    /// Like a title: numbered, or with a dash or a rule.
    case numbered, ruled
}

/// How the name is spelled that a statement binds, defines, calls or decorates with.
enum NameStyle: UInt8, CaseIterable, Sendable {
    case none
    /// `name`, `_name`, `__name__`, `NAME`, `Name`, `test_name`.
    case lower, `private`, dunder, upper, camel, test
    /// `name.part` and `self.part`; for decorators with and without arguments.
    case dotted, own

    init(_ name: String) {
        let bytes = Array(name.utf8)
        if bytes.starts(with: "__".utf8), bytes.count > 4, bytes.suffix(2).elementsEqual("__".utf8) {
            self = .dunder
        } else if bytes.first == UInt8(ascii: "_") {
            self = .private
        } else if bytes.starts(with: "test_".utf8) {
            self = .test
        } else if let first = name.unicodeScalars.first, first.properties.isUppercase {
            let hasLower = bytes.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
            self = hasLower || bytes.count == 1 ? .camel : .upper
        } else {
            self = .lower
        }
    }
}
