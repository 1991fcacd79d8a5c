/// Which clauses (`else`, `except`, ...) from a statement on must find their compound statement above it.
///
/// A clause that a compound statement further down can take is left out, so what stays is needed in any layout.
struct ClauseNeeds: Sendable {
    private struct Need: Sendable {
        let kind: StatementKind
        let next: Int32
    }
    private var needs: [Need] = []
    /// Index into `needs` of the first need of the statements from here on; -1 for none.
    private var heads: [Int32]

    init(_ statements: [Statement]) {
        heads = [Int32](repeating: -1, count: statements.count + 1)
        var head: Int32 = -1
        for index in statements.indices.reversed() {
            let kind = statements[index].kind
            if kind.isClause {
                needs.append(Need(kind: kind, next: head))
                head = Int32(needs.count - 1)
            } else if var state = ClauseState(opening: kind) {
                while head >= 0, let next = state.accepting(needs[Int(head)].kind) {
                    state = next
                    head = needs[Int(head)].next
                }
            }
            heads[index] = head
        }
    }

    /// The kind of the first clause from `statement` on that must find its compound statement above.
    func first(from statement: Int) -> StatementKind? {
        let head = heads[statement]
        return head < 0 ? nil : needs[Int(head)].kind
    }

    /// The first few needs, in order.
    func upcoming(from statement: Int, most: Int) -> [StatementKind] {
        var result: [StatementKind] = []
        var head = heads[statement]
        while head >= 0, result.count < most {
            result.append(needs[Int(head)].kind)
            head = needs[Int(head)].next
        }
        return result
    }
}
