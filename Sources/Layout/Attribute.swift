/// What is seen of an open suite and a statement that may or may not still belong to it. Each attribute takes one of a
/// few values.
///
/// To add one: a case here with the names of its values, its value in `Observer`, and a place in `Template.all`.
enum Attribute: Int, CaseIterable, Sendable {
    /// What the suite belongs to, and what the suite around it belongs to.
    case suite, parent
    /// The suite inside it that ends here as well; `module` for none.
    case child
    /// The kinds of the statement, of the ones before and after it, and of the last one directly in the suite.
    case kind, previous, next, last
    /// How many statements stand directly in the suite.
    case size
    /// Whether the suite's last statement ended the flow.
    case ended
    /// Where the names that the statement reads were bound.
    case use
    /// How soon a later statement reads a name that only this suite binds.
    case future
    /// Whether the statement reads a name from outside that the suite changed.
    case changed
    /// Where the name that the statement binds was bound before.
    case bind
    /// How alike the statement is to the one before, to the suite's opener, to the one before the opener.
    case alikePrevious, alikeOpener, alikeSibling
    case comments
    /// How many statements follow.
    case rest
    case depth
    /// What the statement's, and the opener's, first parameter says, if they are functions.
    case receiver, openerReceiver
    /// Whether the statement needs a function, a loop, that ends with the suite.
    case needs
    /// Whether the statement, or the one after it, reads the name that the suite's opener, or one around, defines.
    case defined, definedNext
    /// Whether the statement reads what the one before bound or changed.
    case follows
    /// Whether a value was returned inside the suite.
    case returned
    /// Whether a clause to come fits the suite's compound statement.
    case demand
    /// Whether the suite has read the names that its opener binds.
    case headNames
    /// How many statements follow up to the next definition, and whether one of them needs a function.
    case ahead, returnAhead
    /// How many statements the suite has against the clause before, and against the compound statement before.
    case balance, pattern
    /// How alike the statement is to the one at the same place in the clause before.
    case parallel
    /// How the name that the statement binds, defines or calls is spelled.
    case style
    /// Whether the statement reads or binds what the opener reads.
    case condition
    /// Whether the suite has bound or changed what the opener reads.
    case settled
    /// Where the names were bound that the statement reads from outside the suite.
    case source
    /// Where the words of the statement, and of the one after it, came up first: in the suite or outside of it.
    case topic, nextTopic
    /// Whether the statement shares a word with the one before.
    case topicPrevious
    case word, openerWord
    /// What the block's first line is: a comment like the one before the statement, another, or none.
    case titled
    /// Whether the statement binds or changes a name from outside the suite that the suite has read: what a loop carries
    /// from one round to the next.
    case carried
    /// What the opener's annotation says that it returns, and whether it has.
    case promise
    /// What the comment behind the statement is, and how the one before it begins.
    case note, commentWord
    /// How many of the names that the statement reads were bound in the suite or by its opener.
    case reach
    /// Where a statement stands that begins with the same dotted name.
    case lead
    /// How alike the statement is to the one after it.
    case alikeNext
    /// The word of the suite's last statement.
    case lastWord
    /// Whether the name that the opener defines is read soon, and whether what reads it takes what the statement binds.
    case definedSoon

    /// Whether it is seen of the statement alone, whatever suites are open.
    var isOfStatement: Bool {
        switch self {
        case .kind, .previous, .next, .alikePrevious, .alikeNext, .comments, .rest, .receiver, .follows, .topicPrevious,
            .word, .ahead, .returnAhead, .style, .titled, .note, .commentWord:
            true
        default: false
        }
    }

    /// What the values are called, in order.
    var values: [String] {
        switch self {
        case .suite, .parent, .child: SuiteHead.allCases.map { "\($0)" }
        case .kind, .previous, .next, .last: StatementKind.allCases.map { "\($0)" }
        case .size: ["0", "1", "2", "3", "4 or more"]
        case .ended: ["open", "ended", "placeholder", "endless"]
        case .use: ["nothing", "head", "inner", "recent", "outer", "unknown"]
        case .future: ["never", "next", "second", "later", "recent next", "recent later"]
        case .changed: ["no", "changed", "rebound"]
        case .bind: ["nothing", "new", "in suite", "outside", "previous"]
        case .alikePrevious, .alikeOpener, .alikeSibling: ["no", "kind", "lead"]
        case .comments: CommentsBefore.allCases.map { "\($0)" }
        case .rest: ["0", "1", "2", "3 or more"]
        case .depth: ["0", "1", "2", "3", "4 or more"]
        case .receiver, .openerReceiver: Receiver.allCases.map { "\($0)" }
        case .needs: ["nothing", "met outside", "lost", "unmet"]
        case .defined, .definedNext: ["no", "own", "around"]
        case .follows: ["no", "binding", "change"]
        case .returned: ["no", "yes"]
        case .demand: ["no", "fits", "fits outside too"]
        case .headNames: ["none", "unread", "read"]
        case .ahead: ["0", "1", "2", "3", "4 to 6", "7 or more"]
        case .returnAhead: ["no", "next", "later"]
        case .balance, .pattern: ["none", "fewer", "equal", "more"]
        case .parallel: ["none", "no", "kind", "lead", "name"]
        case .style: NameStyle.allCases.map { "\($0)" }
        case .condition: ["no", "reads", "binds"]
        case .settled: ["no", "changed", "bound"]
        case .topic, .nextTopic: ["new", "inside", "outside", "both"]
        case .topicPrevious: ["no", "yes"]
        case .titled: ["no comment", "no title", "other", "same"]
        case .word, .openerWord: CommonWord.allCases.map(\.rawValue)
        case .carried: ["no", "carried"]
        case .promise: ["none", "nothing", "pending", "given"]
        case .note: TrailingNote.allCases.map { "\($0)" }
        case .commentWord: CommentWord.allCases.map(\.rawValue)
        case .reach: ["nothing", "all", "some", "none", "unknown"]
        case .lead: ["none", "new", "inside", "outside", "both"]
        case .alikeNext: ["no", "kind", "lead"]
        case .lastWord: CommonWord.allCases.map(\.rawValue)
        case .definedSoon: ["no", "reads", "feeds"]
        case .source: ["none", "sibling", "parent", "farther"]
        }
    }

    static let counts: [Int] = allCases.map(\.values.count)
}
