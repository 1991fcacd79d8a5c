extension BlockReading {
    /// The naive layout that the search is measured against: in after a colon, out after `return`, `raise`, `break`,
    /// `continue` and `pass`.
    package func naiveDepths() -> [Int32] {
        var depths: [Int32] = []
        var depth: Int32 = 0
        for statement in statements {
            if statement.kind.isClause, depth > 0, depths.last == depth { depth -= 1 }
            depths.append(depth)
            if statement.opensSuite {
                depth += 1
            } else if statement.kind.isTerminal || statement.kind == .pass {
                depth = max(0, depth - 1)
            }
        }
        return depths
    }
}
