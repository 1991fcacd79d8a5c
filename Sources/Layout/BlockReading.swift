import PythonSyntax

/// A flat block read into statements, with what can be said of them before any level is known.
package struct BlockReading: Sendable {
    let statements: [Statement]
    /// For each line of the block the statement it belongs to, or, for a comment or a blank line, the next one;
    /// `statements.count` after the last.
    let statementOfLine: [Int]
    /// Whether the line begins or continues a statement.
    let isCode: [Bool]
    let lineCount: Int
    /// How many statements before this one return a value (`returns[i]` counts those in `0..<i`).
    let returns: [Int32]
    /// How many statements before this one branch or end the flow, likewise.
    let branches: [Int32]
    /// How many statements before this one give a value to the caller or end by an exception, likewise.
    let values: [Int32]
    let clauseNeeds: ClauseNeeds
    /// The next function or class from each statement on, itself included; `statements.count` for none.
    let definitions: [Int32]
    /// The next statement from each on, itself included, that needs a function around it.
    let functionNeeds: [Int32]

    /// Compares the comment before a statement with the block's first line: 0 no comment, 1 the block begins with none,
    /// 2 with another sort, 3 with the same.
    func titled(_ index: Int) -> UInt8 {
        let comments = statements[index].comments
        if comments == .none || comments == .blank { return 0 }
        guard let first = statements.first?.comments, first != .none, first != .blank else { return 1 }
        return first == comments ? 3 : 2
    }

    package init(lines: [String]) {
        var reader = StatementReader()
        var statements: [Statement] = []
        var ownerOfLine = [Int](repeating: -1, count: lines.count)
        var comments = CommentsBefore.none
        var commentWord = CommentWord.none
        var series = TitleSeries()
        var titledBefore: Int32 = -1
        var previousLast = -1
        for line in logicalLines(lines) {
            if line.isCommentOnly {
                if comments == .none { commentWord = CommentWord(comment: line.comments.first?.text ?? "") }
                comments = comments.adding(line.comments.first?.text ?? "")
                titledBefore =
                    series.pass(line.comments.first?.text ?? "", before: Int32(statements.count)) ?? titledBefore
                previousLast = line.lastLine
                continue
            }
            var statement = reader.read(line)
            statement.commentWord = commentWord
            statement.note = TrailingNote(comment: line.trailingComment?.text)
            commentWord = .none
            statement.titledBefore = titledBefore
            titledBefore = -1
            let isAfterBlank = line.firstLine > previousLast + 1
            statement.comments = comments == .none && isAfterBlank && previousLast >= 0 ? .blank : comments
            for index in line.firstLine...line.lastLine { ownerOfLine[index] = statements.count }
            statements.append(statement)
            comments = .none
            previousLast = line.lastLine
        }
        adoptDecorated(&statements)
        resolveNames(&statements, names: reader.names.count)
        resolveLaterReadings(&statements, names: reader.names.count)
        isCode = ownerOfLine.map { $0 >= 0 }
        var next = statements.count
        for index in ownerOfLine.indices.reversed() {
            if ownerOfLine[index] >= 0 { next = ownerOfLine[index] } else { ownerOfLine[index] = next }
        }
        statementOfLine = ownerOfLine
        lineCount = lines.count
        var count: Int32 = 0
        var returns: [Int32] = [0]
        for statement in statements {
            if statement.kind == .returnValue || (statement.kind == .inlineIf && statement.needs.contains(.function)) {
                count += 1
            }
            returns.append(count)
        }
        self.returns = returns
        branches = statements.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1.kind.branches ? 1 : 0)) }
        values = statements.reduce(into: [0]) {
            let gives = [.returnValue, .raise, .yield].contains($1.kind) || $1.needs.contains(.function)
            $0.append(($0.last ?? 0) + (gives ? 1 : 0))
        }
        clauseNeeds = ClauseNeeds(statements)
        definitions = statements.nextIndices { $0.kind == .function || $0.kind == .class }
        functionNeeds = statements.nextIndices { $0.needs.contains(.function) }
        self.statements = statements
    }
}

extension [Statement] {
    /// For each index the next one, itself included, of a statement for which this is true; `count` for none.
    fileprivate func nextIndices(where isWanted: (Statement) -> Bool) -> [Int32] {
        var next = Int32(count)
        var result = [Int32](repeating: next, count: count + 1)
        for index in indices.reversed() {
            if isWanted(self[index]) { next = Int32(index) }
            result[index] = next
        }
        return result
    }
}

extension CommentsBefore {
    /// With one more comment line.
    func adding(_ comment: String) -> CommentsBefore {
        let shape = CommentsBefore.shape(of: comment)
        if self == .none { return shape }
        if self == .numbered || self == .ruled { return self }
        return shape == .numbered || shape == .ruled ? shape : .several
    }

    private static func shape(of comment: String) -> CommentsBefore {
        switch TitleStyle(comment: comment) {
        case .numbered: return .numbered
        case .rule: return .ruled
        case .path, .plain:
            let first = comment.unicodeScalars.first { $0 != "#" && $0 != " " && $0 != "!" }
            return first?.properties.isUppercase == true ? .capital : .lower
        }
    }
}

/// Gives every decorator what is known of the definition under it, which its place depends on.
private func adoptDecorated(_ statements: inout [Statement]) {
    for index in statements.indices.reversed() where statements[index].isDecorator && index + 1 < statements.count {
        let below = statements[index + 1]
        statements[index].kind = below.kind == .class ? .class : .function
        if statements[index].receiver != .none, !below.isDecorator {
            statements[index + 1].receiver = statements[index].receiver
        } else {
            statements[index].receiver = below.receiver
        }
    }
}

/// Fills in whether the name that each statement binds or defines is read later.
private func resolveLaterReadings(_ statements: inout [Statement], names: Int) {
    var isRead = [Bool](repeating: false, count: names)
    for index in statements.indices.reversed() {
        let statement = statements[index]
        let name = statement.defines >= 0 ? statement.defines : statement.binds.first ?? -1
        if name >= 0 {
            statements[index].isReadLater = isRead[Int(name)]
            // What comes after reads this binding, not an earlier one of the same name.
            isRead[Int(name)] = false
        }
        for use in statement.uses { isRead[Int(use.name)] = true }
    }
}

/// Fills in where each name that is read was bound and changed before.
private func resolveNames(_ statements: inout [Statement], names: Int) {
    var first = [Int32](repeating: -1, count: names)
    var last = [Int32](repeating: -1, count: names)
    var mutation = [Int32](repeating: -1, count: names)
    var firstMention = first
    var lastMention = first
    var firstLike = first
    var lastLike = first
    for index in statements.indices {
        let position = Int32(index)
        for use in statements[index].uses.indices {
            let name = Int(statements[index].uses[use].name)
            statements[index].uses[use].first = first[name]
            statements[index].uses[use].last = last[name]
            statements[index].uses[use].mutation = mutation[name]
        }
        for topic in statements[index].topics.indices {
            let name = Int(statements[index].topics[topic].name)
            statements[index].topics[topic].first = firstMention[name]
            statements[index].topics[topic].last = lastMention[name]
            if firstMention[name] < 0 { firstMention[name] = position }
            lastMention[name] = position
        }
        if statements[index].lead >= 0 {
            let lead = Int(statements[index].lead)
            statements[index].firstLike = firstLike[lead]
            statements[index].lastLike = lastLike[lead]
            if firstLike[lead] < 0 { firstLike[lead] = position }
            lastLike[lead] = position
        }
        if let name = statements[index].binds.first { statements[index].earlierBinding = last[Int(name)] }
        func bind(_ name: Int32) {
            if first[Int(name)] < 0 { first[Int(name)] = position }
            last[Int(name)] = position
        }
        for name in statements[index].mutates { mutation[Int(name)] = position }
        for name in statements[index].binds { bind(name) }
        for name in statements[index].headBinds { bind(name) }
        if statements[index].defines >= 0 { bind(statements[index].defines) }
    }
}
