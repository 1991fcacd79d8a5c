/// The hard rules: where a statement may stand, given the suites that are open before it.
struct Grammar: Sendable {
    let reading: BlockReading

    /// A place that the grammar allows for a statement.
    struct Place: Equatable, Sendable {
        /// The suite it stands directly in.
        let home: Int32
        /// The suite of the compound statement that it continues as a clause; -1 for none.
        let continued: Int32
    }

    /// All places for a statement, the innermost first. Empty where the block is no Python up to here.
    func places(for index: Int, innermost: Int32, in suites: [Suite]) -> [Place] {
        let statement = reading.statements[index]
        let kind = statement.kind
        if index > 0, reading.statements[index - 1].isDecorator {
            let isDefinition = kind == .function || kind == .class
            return isDefinition ? [Place(home: innermost, continued: -1)] : []
        }
        var places: [Place] = []
        var current = innermost
        let isCase = kind == .case
        while current >= 0 {
            let suite = suites[Int(current)]
            let isOpen = suite.depth > 0 && suite.count == 0 && !suite.isInline
            if kind.isClause {
                if !isOpen, suite.clause.accepting(kind) != nil {
                    places.append(Place(home: suite.parent, continued: current))
                }
            } else if !suite.isInline, (suite.head == .match) == isCase {
                places.append(Place(home: current, continued: -1))
            }
            if isOpen || suite.clause == .afterTry { break }
            current = suite.parent
        }
        return places.filter { isViable($0, for: index, in: suites) }
    }

    /// Whether the clauses that are still to come find their compound statements.
    private func isViable(_ place: Place, for index: Int, in suites: [Suite]) -> Bool {
        let needs = reading.clauseNeeds.upcoming(from: index + 1, most: 4)
        guard !needs.isEmpty else { return true }
        let kind = reading.statements[index].kind
        var state: ClauseState
        var above = place.home
        if place.continued >= 0 {
            state = suites[Int(place.continued)].clause.accepting(kind) ?? .closed
        } else {
            state = ClauseState(opening: kind) ?? .closed
        }
        for need in needs {
            while true {
                if let next = state.accepting(need) {
                    state = next
                    break
                }
                guard above >= 0 else { return false }
                state = suites[Int(above)].clause
                above = suites[Int(above)].parent
            }
        }
        return true
    }

    /// Where a statement goes that the grammar allows nowhere: in the innermost suite that takes lines.
    func makeshiftPlace(innermost: Int32, in suites: [Suite]) -> Place {
        var current = innermost
        while suites[Int(current)].isInline, suites[Int(current)].parent >= 0 { current = suites[Int(current)].parent }
        return Place(home: current, continued: -1)
    }

    /// CPython's tokenizer takes no more levels than this (MAXINDENT, Parser/tokenizer.h).
    static let deepest: Int32 = 99
}
