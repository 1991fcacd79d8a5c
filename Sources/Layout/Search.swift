/// A beam search over the suites that are open at each statement.
struct Search {
    let reading: BlockReading
    let weights: Weights
    let grammar: Grammar
    private(set) var suites: [Suite]
    private(set) var lattice = Lattice()
    private(set) var exceedsBudget = false
    private var observer: Observer
    private(set) var values = [UInt8](repeating: 0, count: Attribute.allCases.count)
    private var observations = 0
    /// The scores of suites that end before the statement at hand, which layouts share.
    private var known: [UInt64: Float] = [:]
    /// The part of those scores that only the statement and the suite's head decide, by the head; NaN until asked for.
    private var shared = [Float](repeating: .nan, count: SuiteHead.allCases.count)
    /// What `steps` saw last, where it was asked to tell.
    private(set) var observed: [Choice.Look] = []

    /// How many states are kept at a statement.
    static let beamWidth = 24
    /// How many observations a block may take before the search goes on with the best state alone.
    static func budget(statements: Int) -> Int { 10_000 + 60 * statements }
    /// What a statement costs that the grammar allows nowhere.
    static let violation: Float = -1000

    init(_ reading: BlockReading, weights: Weights) {
        self.reading = reading
        self.weights = weights
        grammar = Grammar(reading: reading)
        observer = Observer(reading)
        suites = [
            Suite(
                head: .module, parent: -1, opener: -1, sibling: -1, depth: 0, clause: .closed, isInline: false, key: 1)
        ]
    }

    /// A step under consideration.
    struct Candidate {
        let place: Grammar.Place
        /// Of the step alone: the logarithm of the place's probability among all places, less what it costs by `Misfit`.
        var step: Float
        /// Of the whole layout so far.
        var score: Float
        let from: Int32
        let misfit: Misfit
        /// How many of the suites that `observed` tells of end.
        let ended: Int
        let key: UInt64
        /// Whether what it continues as a clause has ended the flow in every clause so far.
        let isTerminalSoFar: Bool
        /// The suite directly in the home that ends.
        let closed: Suite?
        /// Whether the compound statement that ends with `closed` ends the flow.
        let closedEndsFlow: Bool
    }

    /// Fills the lattice.
    ///
    /// - Parameter required: the level that a statement must have, by its index; nil where it is free.
    mutating func run(requiring required: (Int) -> Int32? = { _ in nil }) {
        var layer: [(state: Int32, innermost: Int32, score: Float)] = [(-1, 0, 0)]
        for index in reading.statements.indices {
            var candidates: [Candidate] = []
            known.removeAll(keepingCapacity: true)
            for head in shared.indices { shared[head] = .nan }
            for state in layer {
                candidates += steps(from: state.state, innermost: state.innermost, score: state.score, to: index)
            }
            if let depth = required(index) {
                candidates.removeAll { suites[Int($0.place.home)].depth != depth }
            }
            if candidates.isEmpty {
                candidates = layer.map { state in
                    makeshift(from: state.state, innermost: state.innermost, score: state.score, to: index)
                }
            }
            layer = keepBest(candidates, at: index)
        }
    }

    // MARK: Steps

    /// The steps that the grammar allows from a state, the innermost place first.
    ///
    /// - Parameter observing: whether `observed` shall tell what was seen of each suite, the one kept included.
    mutating func steps(
        from state: Int32, innermost: Int32, score: Float, to index: Int, observing: Bool = false
    ) -> [Candidate] {
        let places = grammar.places(for: index, innermost: innermost, in: suites)
        observed = []
        guard !places.isEmpty else { return [] }
        var candidates: [Candidate] = []
        var step: Float = 0
        var current = innermost
        var child: Suite?
        var childIsTerminal = false
        var leaves = Misfit.none
        for place in places {
            let stop = place.continued >= 0 ? place.continued : place.home
            while current != stop {
                let suite = suites[Int(current)]
                let ends = endsFlow(suite, child: child, childIsTerminal: childIsTerminal)
                if !suite.isInline {
                    step += closing(
                        current, child: child, childIsTerminal: childIsTerminal, before: index, observing: observing)
                    if observing { tell(current) }
                }
                if leaves == .none { leaves = reading.misfit(leaving: suite) }
                childIsTerminal = ends
                child = suite
                current = suite.parent
            }
            var isTerminalSoFar = true
            if place.continued >= 0 {
                let continued = suites[Int(place.continued)]
                isTerminalSoFar = continued.isTerminalSoFar && (child == nil ? continued.isTerminal : childIsTerminal)
            }
            candidates.append(
                Candidate(
                    place: place, step: step, score: score, from: state,
                    misfit: leaves == .none
                        ? misfit(at: place, index, child: child, childIsTerminal: childIsTerminal) : leaves,
                    ended: observed.count, key: key(of: place, at: index),
                    isTerminalSoFar: isTerminalSoFar, closed: child, closedEndsFlow: childIsTerminal))
        }
        let total = logarithmOfSum(candidates.map(\.step))
        for position in candidates.indices {
            candidates[position].step -= total + candidates[position].misfit.cost
            candidates[position].score += candidates[position].step
        }
        return candidates
    }

    /// - Parameters:
    ///   - child: the suite that ends directly in the place's, if one does.
    ///   - childIsTerminal: whether the compound statement that ends with it ends the flow.
    private func misfit(at place: Grammar.Place, _ index: Int, child: Suite?, childIsTerminal: Bool) -> Misfit {
        guard place.continued < 0 else { return .none }
        let home = suites[Int(place.home)]
        let isDead = child == nil ? home.isTerminal : childIsTerminal
        return isDead && home.depth > 0 ? .dead : reading.misfit(index, in: home)
    }

    private mutating func tell(_ suite: Int32) {
        var features: [Int32] = []
        features.reserveCapacity(Template.all.count)
        forEachFeature(of: values) { features.append(Int32($0)) }
        observed.append(Choice.Look(opener: Int(suites[Int(suite)].opener), features: features))
    }

    func makeshift(from state: Int32, innermost: Int32, score: Float, to index: Int) -> Candidate {
        let place = grammar.makeshiftPlace(innermost: innermost, in: suites)
        return Candidate(
            place: place, step: Self.violation, score: score + Self.violation, from: state, misfit: .none, ended: 0,
            key: key(of: place, at: index), isTerminalSoFar: false, closed: nil, closedEndsFlow: false)
    }

    /// What it scores that a suite ends before a statement.
    private mutating func closing(
        _ suite: Int32, child: Suite?, childIsTerminal: Bool, before index: Int, observing: Bool
    ) -> Float {
        // All that the attributes take from the suites inside.
        var key = UInt64(suite) << 16
        if let child {
            key |= UInt64(child.head.rawValue) << 8 | (childIsTerminal ? 2 : 0) | (isEndless(child) ? 1 : 0)
        } else {
            key |= 0xFF00
        }
        if !observing, let known = known[key] { return known }
        observations += 1
        observer.observe(
            suites[Int(suite)], child: child, childIsTerminal: childIsTerminal, statement: index, in: suites,
            into: &values)
        let head = Int(suites[Int(suite)].head.rawValue)
        if shared[head].isNaN { shared[head] = weights.score(values, by: Template.sharedTerms) }
        let score = shared[head] + weights.score(values, by: Template.ownTerms)
        known[key] = score
        return score
    }

    /// Whether a `case` takes whatever comes: its pattern is a bare name.
    private func takesAll(_ suite: Suite?) -> Bool {
        guard let suite, suite.head == .case else { return false }
        return reading.statements[Int(suite.opener)].isCatchAll
    }

    private func isEndless(_ suite: Suite) -> Bool {
        suite.head == .while && reading.statements[Int(suite.opener)].isEndless
    }

    /// Whether a compound statement that ends with this suite ends the flow.
    private func endsFlow(_ suite: Suite, child: Suite?, childIsTerminal: Bool) -> Bool {
        let isTerminal = child == nil ? suite.isTerminal : childIsTerminal
        switch suite.head {
        case .with, .case: return isTerminal
        case .match: return isTerminal && suite.isTerminalSoFar && takesAll(child)
        case .else, .tryElse, .except: return isTerminal && suite.isTerminalSoFar
        case .finally: return isTerminal || suite.isTerminalSoFar
        default: return false
        }
    }

    // MARK: States

    private func opens(_ index: Int) -> Bool {
        reading.statements[index].opensSuite || reading.statements[index].hasInlineSuite
    }

    private func key(of place: Grammar.Place, at index: Int) -> UInt64 {
        let home = suites[Int(place.home)].key
        return opens(index) ? (home &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(index + 2) &* 0xD6E8_FEB8_6659_FD93 : home
    }

    private mutating func keepBest(
        _ candidates: [Candidate], at index: Int
    ) -> [(state: Int32, innermost: Int32, score: Float)] {
        let width = observations > Self.budget(statements: reading.statements.count) ? 1 : Self.beamWidth
        if width == 1 { exceedsBudget = true }
        let order = candidates.indices.sorted { candidates[$0].score > candidates[$1].score }
        var keys: [UInt64] = []
        var members: [[Int]] = []
        for position in order {
            if let known = keys.firstIndex(of: candidates[position].key) {
                members[known].append(position)
            } else if keys.count < width {
                keys.append(candidates[position].key)
                members.append([position])
            }
        }
        let firstState = lattice.states.count
        var layer: [(state: Int32, innermost: Int32, score: Float)] = []
        for group in members {
            guard let first = group.first else { continue }
            let best = candidates[first]
            let firstEdge = lattice.edges.count
            for member in group {
                lattice.edges.append(Lattice.Edge(from: candidates[member].from, score: candidates[member].step))
            }
            let innermost = place(best, at: index)
            lattice.states.append(
                Lattice.State(
                    innermost: innermost, depth: suites[Int(best.place.home)].depth, score: best.score,
                    edges: firstEdge..<lattice.edges.count))
            layer.append((Int32(lattice.states.count - 1), innermost, best.score))
        }
        lattice.layers.append(firstState..<lattice.states.count)
        return layer
    }

    /// Adds the suites that are open after the statement; gives the innermost.
    mutating func place(_ candidate: Candidate, at index: Int) -> Int32 {
        let statement = reading.statements[index]
        var home = suites[Int(candidate.place.home)]
        let sibling = home.last
        let continued = candidate.place.continued >= 0 ? suites[Int(candidate.place.continued)] : nil
        if continued == nil { home.count += 1 }
        home.last = Int32(index)
        home.isTerminal = statement.kind.isTerminal
        if continued == nil, let closed = candidate.closed {
            home.childHead = closed.head
            home.childCount = closed.count
            if home.head == .match, !candidate.closedEndsFlow { home.isTerminalSoFar = false }
        }
        suites.append(home)
        let homeIndex = Int32(suites.count - 1)
        guard opens(index) else { return homeIndex }
        if home.depth >= Grammar.deepest {
            exceedsBudget = true
            return homeIndex
        }
        let before = continued?.clause ?? .closed
        var around = home.around
        if statement.kind == .function { around = .function }
        if statement.kind == .class { around = [] }
        if statement.kind == .for || statement.kind == .while { around.insert(.loop) }
        let clause: ClauseState
        if statement.kind.isClause {
            clause = before.accepting(statement.kind) ?? .closed
        } else {
            clause = ClauseState(opening: statement.kind) ?? .closed
        }
        let head = SuiteHead(
            statement.kind, after: before, in: home.head, isInFunction: home.around.contains(.function))
        suites.append(
            Suite(
                head: head, parent: homeIndex, opener: Int32(index), sibling: continued?.sibling ?? sibling,
                depth: home.depth + 1, clauseCount: continued?.count ?? -1, clauseOpener: continued?.opener ?? -1,
                clause: clause, isInline: statement.hasInlineSuite,
                isTerminalSoFar: candidate.isTerminalSoFar, around: around,
                key: key(of: candidate.place, at: index)))
        return Int32(suites.count - 1)
    }
}
