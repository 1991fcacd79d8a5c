/// Sees the attributes of an open suite and a statement.
struct Observer {
    let reading: BlockReading
    /// Relations of the statement `relationStatement` to the suites opened by each statement.
    private var relations: [Relation]
    private var relationStatement: [Int32]

    /// What depends on the statement and the suite's opener alone.
    private struct Relation {
        var use: UInt8 = 0
        var future: UInt8 = 0
        var changed: UInt8 = 0
        var bind: UInt8 = 0
        var alikeOpener: UInt8 = 0
        var returned: UInt8 = 0
        var headNames: UInt8 = 0
        var condition: UInt8 = 0
        var settled: UInt8 = 0
        var topic: UInt8 = 0
        var nextTopic: UInt8 = 0
        var carried: UInt8 = 0
        var reach: UInt8 = 0
        var definedSoon: UInt8 = 0
    }

    init(_ reading: BlockReading) {
        self.reading = reading
        relations = [Relation](repeating: Relation(), count: reading.statements.count)
        relationStatement = [Int32](repeating: -1, count: reading.statements.count)
    }

    /// The values of all attributes, by their raw values.
    ///
    /// - Parameters:
    ///   - suite: an open suite, not the module's.
    ///   - child: the suite directly in it that ends before the statement as well, if any.
    ///   - childIsTerminal: whether the compound statement that ends with `child` ends the flow.
    mutating func observe(
        _ suite: Suite, child: Suite?, childIsTerminal: Bool, statement index: Int, in suites: [Suite],
        into values: inout [UInt8]
    ) {
        let statements = reading.statements
        let relation = relation(of: index, to: Int(suite.opener))
        let kind = statements[index].kind
        let previous = statements[index - 1].kind
        let parent = suite.parent >= 0 ? suites[Int(suite.parent)] : suite
        func set(_ attribute: Attribute, _ value: UInt8) { values[attribute.rawValue] = value }
        set(.suite, suite.head.rawValue)
        set(.parent, parent.head.rawValue)
        set(.child, child?.head.rawValue ?? SuiteHead.module.rawValue)
        set(.kind, kind.rawValue)
        set(.previous, previous.rawValue)
        set(.next, index + 1 < statements.count ? statements[index + 1].kind.rawValue : StatementKind.none.rawValue)
        set(.last, suite.last >= 0 ? statements[Int(suite.last)].kind.rawValue : StatementKind.none.rawValue)
        set(.size, UInt8(min(suite.count, 4)))
        set(.ended, ended(suite, child: child, childIsTerminal: childIsTerminal, previous: previous))
        set(.use, relation.use)
        set(.future, relation.future)
        set(.changed, relation.changed)
        set(.bind, relation.bind)
        set(.alikePrevious, alike(index, index - 1))
        set(.alikeOpener, relation.alikeOpener)
        set(.alikeSibling, suite.sibling >= 0 ? alike(index, Int(suite.sibling)) : 0)
        set(.comments, statements[index].comments.rawValue)
        set(.rest, UInt8(min(statements.count - 1 - index, 3)))
        set(.depth, UInt8(min(suite.depth, 4)))
        set(.receiver, statements[index].receiver.rawValue)
        set(.openerReceiver, statements[Int(suite.opener)].receiver.rawValue)
        set(.needs, needs(statements[index].needs, suite: suite, parent: parent))
        set(.defined, defined(index, suite: suite, in: suites))
        set(.definedNext, index + 1 < statements.count ? defined(index + 1, suite: suite, in: suites) : 0)
        set(.titled, reading.titled(index))
        set(.openerWord, statements[Int(suite.opener)].word.number)
        set(.follows, follows(index))
        set(.returned, relation.returned)
        set(.demand, demand(suite, from: index + 1, in: suites))
        set(.headNames, relation.headNames)
        set(.condition, relation.condition)
        set(.topic, relation.topic)
        set(.nextTopic, relation.nextTopic)
        set(.topicPrevious, statements[index].topics.contains { $0.last == Int32(index - 1) } ? 1 : 0)
        set(.word, statements[index].word.number)
        set(.settled, relation.settled)
        set(.carried, relation.carried)
        set(.promise, promise(of: Int(suite.opener), to: index))
        set(.note, statements[index].note.rawValue)
        set(.commentWord, statements[index].commentWord.number)
        set(.reach, relation.reach)
        set(.lead, lead(of: statements[index], opener: suite.opener))
        set(.alikeNext, index + 1 < statements.count ? alike(index, index + 1) : 0)
        set(.lastWord, suite.last >= 0 ? statements[Int(suite.last)].word.number : 0)
        set(.definedSoon, relation.definedSoon)
        let ahead = reading.definitions[index + 1] - Int32(index) - 1
        set(.ahead, ahead < 4 ? UInt8(ahead) : ahead < 7 ? 4 : 5)
        let need = reading.functionNeeds[index + 1]
        set(.returnAhead, need >= reading.definitions[index + 1] ? 0 : need == Int32(index + 1) ? 1 : 2)
        set(.balance, compare(suite.count, with: suite.clauseCount))
        set(.pattern, parent.childHead == suite.head ? compare(suite.count, with: parent.childCount) : 0)
        set(.parallel, parallel(index, suite))
        set(.style, statements[index].style.rawValue)
        set(.source, source(index, suite: suite, parent: parent))
    }

    /// 1: the statement reads the name that the suite's opener defines; 2: one that an opener around it defines.
    private func defined(_ index: Int, suite: Suite, in suites: [Suite]) -> UInt8 {
        var current = suite
        var value: UInt8 = 1
        while current.opener >= 0 {
            let name = reading.statements[Int(current.opener)].defines
            if name >= 0 {
                for use in reading.statements[index].uses where use.name == name { return value }
            }
            guard current.parent >= 0, current.depth < Self.window else { return 0 }
            current = suites[Int(current.parent)]
            value = 2
        }
        return 0
    }

    private func compare(_ count: Int32, with other: Int32) -> UInt8 {
        other < 0 ? 0 : count < other ? 1 : count == other ? 2 : 3
    }

    private func parallel(_ index: Int, _ suite: Suite) -> UInt8 {
        guard suite.clauseOpener >= 0 else { return 0 }
        let other = Int(suite.clauseOpener + 1 + suite.count)
        guard other < Int(suite.opener) else { return 0 }
        let (one, two) = (reading.statements[index], reading.statements[other])
        if let name = one.binds.first, name == two.binds.first { return 4 }
        return 1 + alike(index, other)
    }

    private func source(_ index: Int, suite: Suite, parent: Suite) -> UInt8 {
        var result: UInt8 = 0
        for use in reading.statements[index].uses where use.last >= 0 && use.last < suite.opener {
            if use.last == suite.sibling || use.mutation == suite.sibling { return 1 }
            if use.last >= parent.opener { result = 2 } else if result == 0 { result = 3 }
        }
        return result
    }

    private func ended(_ suite: Suite, child: Suite?, childIsTerminal: Bool, previous: StatementKind) -> UInt8 {
        if let child {
            if child.head == .while, reading.statements[Int(child.opener)].isEndless { return 3 }
            return childIsTerminal ? 1 : 0
        }
        if suite.isTerminal { return 1 }
        return previous == .pass || previous == .ellipsis ? 2 : 0
    }

    private func needs(_ needs: Statement.Needs, suite: Suite, parent: Suite) -> UInt8 {
        let wanted = needs.subtracting(.coroutine)
        if wanted.isEmpty { return 0 }
        if wanted.isSubset(of: parent.around) { return 1 }
        return wanted.isSubset(of: suite.around) ? 2 : 3
    }

    private func demand(_ suite: Suite, from index: Int, in suites: [Suite]) -> UInt8 {
        guard let need = reading.clauseNeeds.first(from: index), suite.clause.accepting(need) != nil else { return 0 }
        var current = suite.parent
        while current >= 0 {
            let outer = suites[Int(current)]
            if outer.clause.accepting(need) != nil { return 2 }
            current = outer.parent
        }
        return 1
    }

    /// 2: the same kind and the same lead; 1: the same kind.
    func alike(_ one: Int, _ other: Int) -> UInt8 {
        guard reading.statements[one].kind == reading.statements[other].kind else { return 0 }
        let lead = reading.statements[one].lead
        return lead >= 0 && lead == reading.statements[other].lead ? 2 : 1
    }

    private func follows(_ index: Int) -> UInt8 {
        var result: UInt8 = 0
        for use in reading.statements[index].uses {
            if use.last == Int32(index - 1) { return 1 }
            if use.mutation == Int32(index - 1) { result = 2 }
        }
        return result
    }

    // MARK: Relations to the opener

    private mutating func relation(of index: Int, to opener: Int) -> Relation {
        if relationStatement[opener] == Int32(index) { return relations[opener] }
        relationStatement[opener] = Int32(index)
        var relation = Relation()
        let (low, high) = (Int32(opener), Int32(index))
        let statement = reading.statements[index]
        let head = reading.statements[opener]
        relation.use = statement.uses.isEmpty ? 0 : 5
        for use in statement.uses {
            guard use.last >= 0 else { continue }
            let rank: UInt8
            if use.last == low, use.name != head.defines {
                rank = 1
            } else if use.last > low {
                rank = use.first >= low ? 2 : 3
            } else {
                rank = 4
            }
            if rank < relation.use || relation.use == 0 { relation.use = rank }
            if use.first >= 0, use.first < low {
                if use.last > low {
                    relation.changed = max(relation.changed, 2)
                } else if use.mutation > low {
                    relation.changed = 1
                }
            }
        }
        relation.future = future(from: index, low: low, high: high, defined: head.defines)
        relation.bind = binding(of: index, low: low)
        relation.alikeOpener = alike(index, opener)
        relation.returned = reading.returns[index] > reading.returns[opener] ? 1 : 0
        relation.headNames = headNames(head, from: opener + 1, to: index)
        relation.condition = condition(statement, head)
        relation.topic = topic(of: index, low: low, high: high)
        relation.nextTopic = index + 1 < reading.statements.count ? topic(of: index + 1, low: low, high: high) : 0
        relation.settled = settled(head, from: opener + 1, to: index)
        relation.carried = carries(statement, head, from: opener + 1, to: index) ? 1 : 0
        relation.reach = reach(of: statement, low: low)
        relation.definedSoon = head.defines < 0 ? 0 : definedSoon(index, name: head.defines)
        relations[opener] = relation
        return relation
    }
}
