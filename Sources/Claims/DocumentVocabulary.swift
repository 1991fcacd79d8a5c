import Model
internal import PythonSyntax

/// What the snippets of a document define, for those further down that use it: a guide goes on with the names of its
/// earlier examples.
package struct DocumentVocabulary: Sendable {
    private var definitions: [Definition] = []
    /// The definitions that bind a name, by their places, the latest last.
    private var places: [String: [Int]] = [:]
    private var exceptions: Set<String> = []

    /// A statement at the top level that binds names.
    private struct Definition {
        /// The names that occur in it.
        let names: Set<String>
        let vocabulary: Vocabulary
    }

    /// What a snippet uses leads to at most so many definitions, so that no document costs the square of its length.
    private static let mostDefinitions = 40
    /// A name may have been bound anew; what was bound before the last two times is forgotten.
    private static let mostOfAName = 2

    package init() {}

    /// Takes in what a snippet defines.
    mutating func add(_ lines: [LogicalLine]) {
        var group: [LogicalLine] = []
        for line in lines where !line.isCommentOnly {
            let isClause = ["else", "elif", "except", "finally"].contains(line.tokens.first?.text)
            let isDecorated = group.last?.tokens.first?.text == "@"
            if line.column == 0, !isClause, !isDecorated {
                add(group: group)
                group = []
            }
            group.append(line)
        }
        add(group: group)
    }

    private mutating func add(group: [LogicalLine]) {
        let statements = StatementReader(group).statements
        let bound = boundAtTop(statements)
        guard !bound.isEmpty else { return }
        let names = Set(group.flatMap(\.tokens).filter(\.isIdentifier).map(\.text))
        var vocabulary = Vocabulary(group, statements: statements, exceptions: exceptions)
        vocabulary.forget(exceptions: exceptions)
        exceptions.formUnion(vocabulary.exceptions)
        for name in bound { places[name, default: []].append(definitions.count) }
        definitions.append(Definition(names: names, vocabulary: vocabulary))
    }

    /// The names that the statements bind outside functions and classes, and those of these.
    private func boundAtTop(_ statements: [Statement]) -> Set<String> {
        var result: Set<String> = []
        for statement in statements where !isWithinDefinition(statement, statements) {
            switch statement.kind {
            case .assignment(let targets):
                for target in targets {
                    result.insert(String(target.prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
                }
            case .definition:
                let tokens = statement.tokens
                if let word = tokens.firstIndex(where: { $0.text == "def" || $0.text == "class" }),
                    word + 1 < tokens.count
                {
                    result.insert(tokens[word + 1].text)
                }
            default: break
            }
        }
        return result.subtracting(["", "_"])
    }

    private func isWithinDefinition(_ statement: Statement, _ statements: [Statement]) -> Bool {
        var parent = statement.parent
        while let index = parent {
            if statements[index].kind == .definition { return true }
            parent = statements[index].parent
        }
        return false
    }

    /// What the definitions say that the names lead to.
    func vocabulary(for names: Set<String>) -> Vocabulary {
        var result = Vocabulary()
        guard !definitions.isEmpty else { return result }
        var taken: Set<Int> = []
        var waiting = names.sorted()
        var visited = names
        while let name = waiting.popLast(), taken.count < Self.mostDefinitions {
            for place in (places[name] ?? []).suffix(Self.mostOfAName) where taken.insert(place).inserted {
                result.merge(definitions[place].vocabulary)
                waiting += definitions[place].names.sorted().filter { visited.insert($0).inserted }
            }
        }
        return result
    }
}
