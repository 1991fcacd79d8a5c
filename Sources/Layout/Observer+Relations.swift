/// Relations of a statement to the opener of a suite, and to what stands between them.
extension Observer {
    /// How far ahead is looked for names of a suite.
    static let window = 10

    func future(from index: Int, low: Int32, high: Int32, defined: Int32) -> UInt8 {
        var recent: UInt8 = 0
        let end = min(reading.statements.count, index + 1 + Self.window)
        for later in (index + 1)..<max(index + 1, end) {
            for use in reading.statements[later].uses where use.last >= low && use.last < high {
                if use.last == low, use.name == defined { continue }
                let distance = later - index
                if use.first >= low || use.last == low { return distance == 1 ? 1 : distance == 2 ? 2 : 3 }
                if recent == 0 { recent = distance == 1 ? 4 : 5 }
            }
        }
        return recent
    }

    func binding(of index: Int, low: Int32) -> UInt8 {
        let statement = reading.statements[index]
        guard !statement.binds.isEmpty else { return 0 }
        let earlier = statement.earlierBinding
        if earlier < 0 { return 1 }
        if earlier == Int32(index - 1) { return 4 }
        return earlier >= low ? 2 : 3
    }

    func headNames(_ head: Statement, from first: Int, to end: Int) -> UInt8 {
        guard !head.headBinds.isEmpty else { return 0 }
        for index in first..<min(end, first + Self.window) {
            for use in reading.statements[index].uses where head.headBinds.contains(use.name) { return 2 }
        }
        return 1
    }

    func topic(of index: Int, low: Int32, high: Int32) -> UInt8 {
        var result: UInt8 = 0
        for topic in reading.statements[index].topics where topic.first >= 0 && topic.first < high {
            if topic.first >= low { result |= 1 } else if topic.last < low { result |= 2 }
        }
        return result
    }

    func condition(_ statement: Statement, _ head: Statement) -> UInt8 {
        for use in head.uses where statement.binds.contains(use.name) { return 2 }
        for use in head.uses where statement.uses.contains(where: { $0.name == use.name }) { return 1 }
        return 0
    }

    func promise(of opener: Int, to index: Int) -> UInt8 {
        switch reading.statements[opener].promise {
        case .none: 0
        case .nothing: 1
        case .value: reading.values[index] > reading.values[opener] ? 3 : 2
        }
    }

    func lead(of statement: Statement, opener: Int32) -> UInt8 {
        guard statement.lead >= 0 else { return 0 }
        guard statement.firstLike >= 0 else { return 1 }
        let isInside = statement.lastLike > opener
        return statement.firstLike < opener ? isInside ? 4 : 3 : 2
    }

    func carries(_ statement: Statement, _ head: Statement, from first: Int, to end: Int) -> Bool {
        guard let name = statement.binds.first ?? statement.mutates.first else { return false }
        if statement.earlierBinding >= Int32(first) { return false }
        if head.uses.contains(where: { $0.name == name }) { return true }
        for index in first..<min(end, first + Self.window) {
            for use in reading.statements[index].uses where use.name == name { return use.first < Int32(first) }
        }
        return false
    }

    func reach(of statement: Statement, low: Int32) -> UInt8 {
        guard !statement.uses.isEmpty else { return 0 }
        var (inside, known) = (0, 0)
        for use in statement.uses where use.last >= 0 {
            known += 1
            if use.last >= low { inside += 1 }
        }
        if known == 0 { return 4 }
        return inside == 0 ? 3 : inside == known ? 1 : 2
    }

    /// 1: one of the next statements reads the name; 2: and takes what this one binds.
    func definedSoon(_ index: Int, name: Int32) -> UInt8 {
        let binds = reading.statements[index].binds
        for later in index..<min(reading.statements.count, index + 5) {
            let statement = reading.statements[later]
            if later > index, statement.defines >= 0 { return 0 }
            guard statement.uses.contains(where: { $0.name == name }) else { continue }
            return later > index && statement.uses.contains { binds.contains($0.name) } ? 2 : 1
        }
        return 0
    }

    func settled(_ head: Statement, from first: Int, to end: Int) -> UInt8 {
        guard !head.uses.isEmpty else { return 0 }
        var result: UInt8 = 0
        for index in first..<min(end, first + Self.window) {
            let statement = reading.statements[index]
            for use in head.uses {
                if statement.binds.contains(use.name) { return 2 }
                if statement.mutates.contains(use.name) { result = 1 }
            }
        }
        return result
    }
}
