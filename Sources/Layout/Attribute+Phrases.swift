/// What the values of attributes mean, for a person who asks why.
extension Attribute {
    /// Whether it says only what kinds of things meet, which is told once for all.
    var isStructural: Bool {
        switch self {
        case .suite, .parent, .child, .kind, .depth: true
        default: false
        }
    }

    /// The value in words; `it` is the suite in question.
    func phrase(_ value: Int) -> String {
        let name = values[value]
        return switch self {
        case .suite: "suite of \(name)"
        case .parent: "inside \(name)"
        case .child: name == "module" ? "nothing else ends" : "\(name) in it ends too"
        case .kind: "the statement is \(name)"
        case .depth: "level \(name)"
        case .previous: "after \(name)"
        case .next: name == "none" ? "nothing follows" : "before \(name)"
        case .last: "its last statement is \(name)"
        case .size: "it has \(name) statements"
        case .ended:
            ["its flow goes on", "its flow has ended", "it ends in a placeholder", "a loop in it is endless"][value]
        case .use: Self.uses[value]
        case .future: Self.futures[value]
        case .changed: ["", "reads what it changed", "reads what it bound anew"][value]
        case .bind: Self.bindings[value]
        case .alikePrevious: "\(Self.likeness[value]) the statement before"
        case .alikeOpener: "\(Self.likeness[value]) its header"
        case .alikeSibling: "\(Self.likeness[value]) the statement before its header"
        case .comments: name == "none" ? "no comment before" : "before it: \(name) comment"
        case .rest: "\(name) statements follow"
        case .receiver: "first parameter: \(name)"
        case .openerReceiver: "its first parameter: \(name)"
        case .needs:
            ["needs nothing around", "what it needs is outside too", "needs it around", "lacks what it needs"][value]
        case .defined: ["", "reads the name it defines", "reads a name defined around it"][value]
        case .definedNext: ["", "the next reads the name it defines", "the next reads a name defined around it"][value]
        case .follows: ["", "reads what the statement before bound", "reads what the statement before changed"][value]
        case .returned: ["it has returned nothing", "it has returned a value"][value]
        case .demand: ["", "a clause to come fits it", "a clause to come fits it or one around"][value]
        case .headNames:
            ["its header binds nothing", "its header's names are unread", "its header's names were read"][value]
        case .ahead: "\(name) statements to the next definition"
        case .returnAhead: ["no return ahead", "a return comes next", "a return comes later"][value]
        case .balance: value == 0 ? "first clause" : "\(name) statements than the clause before"
        case .pattern: value == 0 ? "no like suite before" : "\(name) statements than the like suite before"
        case .parallel: "against the clause before: \(name)"
        case .style: "name style: \(name)"
        case .condition: ["", "reads what its header reads", "binds what its header reads"][value]
        case .settled: ["", "it changed what its header reads", "it bound what its header reads"][value]
        case .source: "names from outside: \(name)"
        case .topic: "words: \(name)"
        case .nextTopic: "the next one's words: \(name)"
        case .topicPrevious: ["no word shared with the one before", "a word shared with the one before"][value]
        case .word: "word: \(name)"
        case .openerWord: "its header's word: \(name)"
        case .titled: "title: \(name)"
        case .carried: ["", "binds anew what the suite has read"][value]
        case .promise:
            ["", "its header promises no value", "its header promises a value", "it gave the promised value"][value]
        case .note: value == 0 ? "" : "the comment behind is \(name)"
        case .commentWord: value == 0 ? "" : "the comment before begins: \(name)"
        case .reach: Self.reaches[value]
        case .lead: value == 0 ? "" : "begins like statements: \(name)"
        case .alikeNext: "\(Self.likeness[value]) the statement after"
        case .lastWord: "its last statement's word: \(name)"
        case .definedSoon: ["", "the name it defines is read soon", "makes ready for the name it defines"][value]
        }
    }

    private static let uses = [
        "reads nothing", "reads what its header binds", "reads what only it binds", "reads what it bound last",
        "reads names from outside", "reads unknown names",
    ]
    private static let futures = [
        "its names are not read later", "the next statement reads its names", "its names are read soon",
        "its names are read later", "the next statement reads a name it bound last",
        "a name it bound last is read later",
    ]
    private static let bindings = [
        "binds nothing", "binds a new name", "binds a name it bound", "binds a name from outside",
        "binds what the statement before bound",
    ]
    private static let reaches = [
        "reads nothing", "reads only names bound in it", "reads some names bound in it", "reads no name bound in it",
        "reads unknown names",
    ]
    private static let likeness = ["unlike", "of the kind of", "like"]
}

extension Weights {
    /// The attributes of a feature and their values.
    static func sights(of feature: Int) -> [(attribute: Attribute, value: Int)] {
        guard let template = Template.all.last(where: { $0.offset <= feature }) else { return [] }
        var rest = feature - template.offset
        var result: [(attribute: Attribute, value: Int)] = []
        for attribute in template.attributes.reversed() {
            let count = Attribute.counts[attribute.rawValue]
            result.append((attribute, rest % count))
            rest /= count
        }
        return result.reversed()
    }

    /// A feature in words: `suite function, kind print, previous returnValue`.
    package static func featureName(_ feature: Int) -> String {
        sights(of: feature).map { "\($0.attribute) \($0.attribute.values[$0.value])" }.joined(separator: ", ")
    }
}
