internal import Model
internal import PythonSyntax

extension ClaimReader {
    /// The statement that a comment line under `previous` speaks of, and its document lines: the compound statement
    /// that ends here where the comment stands further left.
    func subjectStatement(_ comment: Comment, after previous: Int) -> (Int, ClosedRange<Int>) {
        guard let outer = enclosing(previous, at: comment.column) else {
            return (previous, documentLines(statements[previous].firstLine, statements[previous].lastLine))
        }
        let lines = documentLines(statements[outer].firstLine, statements[outer].extentEnd)
        return (statements[outer].kind == .definition ? outer : previous, lines)
    }

    /// How many statements up to `index` that print stand together, none of them claimed.
    func unclaimedPrints(before index: Int) -> Int {
        var count = 0
        var current = index
        while current >= 0, !claimed.contains(current) {
            switch statements[current].kind {
            case .printing: count += 1
            case .call: break
            default: return count
            }
            current -= 1
        }
        return count
    }

    /// Whether a statement before `index` may have printed something that no claim shows.
    func hasUnclaimedOutput(before index: Int) -> Bool {
        statements[..<index].indices.contains { isShowing(statements[$0]) && !claimed.contains($0) }
    }

    /// The outermost compound statement that ends with `previous` and stands no further left than the column; nil where
    /// the comment belongs to `previous` itself.
    func enclosing(_ previous: Int, at column: Int) -> Int? {
        var outer = previous
        while let parent = statements[outer].parent, statements[parent].column >= column { outer = parent }
        guard outer != previous || statements[previous].isInlineSuite || statements[previous].kind.isHead else {
            return nil
        }
        return statements[outer].opening
    }

    /// A whole container shown after its items were set: a claim about the container, not about the last item.
    func stateAfterLoop(_ candidate: Candidate, _ statement: Statement) -> Candidate {
        guard candidate.name == nil, candidate.source == nil,
            !candidate.features.isDisjoint(with: [.collection, .construction])
        else { return candidate }
        let target: String
        switch statement.kind {
        case .assignment(let targets) where targets.count == 1 && candidate.kind == .binding:
            guard candidateReader(statement, place: []).assignsScalar else { return candidate }
            target = targets[0]
        case .deleting where candidate.kind == .value:
            target = statement.tokens.dropFirst().map(\.text).joined()
        default: return candidate
        }
        guard target.hasSuffix("]"), let end = target.firstIndex(of: "[") else { return candidate }
        var result = candidate
        result.kind = .value
        result.source = String(target[..<end])
        return result
    }
}
