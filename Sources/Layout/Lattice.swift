/// All partial layouts that a search kept, those that agree on the open suites merged.
struct Lattice: Sendable {
    /// The layouts up to a statement that leave the same suites open.
    struct State: Sendable {
        /// Index into the search's suites.
        let innermost: Int32
        /// The statement's level.
        let depth: Int32
        /// The score of the best layout so far.
        let score: Float
        /// Indices into `edges` of the ways to get here, the best first.
        let edges: Range<Int>
    }

    /// A step from a state of the statement before.
    struct Edge: Sendable {
        /// Index into `states`; -1 for the block's beginning.
        let from: Int32
        let score: Float
    }

    var states: [State] = []
    var edges: [Edge] = []
    /// For each statement the indices of its states.
    var layers: [Range<Int>] = []

    /// The levels of the statements on the best ways to the end, the best first.
    func best(most: Int) -> [(depths: [Int32], score: Float)] {
        guard let last = layers.last, most > 0 else { return [] }
        var queue = PathQueue()
        for index in last { queue.push(Path(state: Int32(index), rest: -1, suffix: 0, bound: states[index].score)) }
        var done: [Path] = []
        var result: [(depths: [Int32], score: Float)] = []
        while result.count < most, let path = queue.pop() {
            done.append(path)
            let position = Int32(done.count - 1)
            let state = states[Int(path.state)]
            for index in state.edges {
                let edge = edges[index]
                let suffix = path.suffix + edge.score
                if edge.from < 0 {
                    result.append((depths(from: position, in: done), suffix))
                } else {
                    queue.push(
                        Path(
                            state: edge.from, rest: position, suffix: suffix,
                            bound: states[Int(edge.from)].score + suffix))
                }
            }
            // Each result costs a walk back through the block; more than this is no use.
            if done.count > most * layers.count * 4 + 64 { break }
        }
        return result
    }

    private func depths(from position: Int32, in done: [Path]) -> [Int32] {
        var result: [Int32] = []
        var current = position
        while current >= 0 {
            result.append(states[Int(done[Int(current)].state)].depth)
            current = done[Int(current)].rest
        }
        return result
    }

    /// For each statement the best score of a whole layout by the statement's level.
    func scoresByDepth() -> [[(depth: Int32, score: Float)]] {
        var after = [Float](repeating: -.infinity, count: states.count)
        if let last = layers.last { for index in last { after[index] = 0 } }
        for layer in layers.reversed() {
            for index in layer {
                for edge in states[index].edges where edges[edge].from >= 0 {
                    let from = Int(edges[edge].from)
                    after[from] = max(after[from], after[index] + edges[edge].score)
                }
            }
        }
        return layers.map { layer in
            var best: [(depth: Int32, score: Float)] = []
            for index in layer where after[index] > -.infinity {
                let score = states[index].score + after[index]
                if let known = best.firstIndex(where: { $0.depth == states[index].depth }) {
                    best[known].score = max(best[known].score, score)
                } else {
                    best.append((states[index].depth, score))
                }
            }
            return best.sorted { $0.score > $1.score }
        }
    }
}

/// The end of a layout: a state and how it goes on.
private struct Path {
    let state: Int32
    /// Index of the path after this state; -1 at the end.
    let rest: Int32
    /// What the steps after `state` score.
    let suffix: Float
    /// What the best whole layout with this end scores.
    let bound: Float
}

/// A heap of paths, the one with the best bound on top.
private struct PathQueue {
    private var paths: [Path] = []

    mutating func push(_ path: Path) {
        paths.append(path)
        var index = paths.count - 1
        while index > 0, paths[(index - 1) / 2].bound < paths[index].bound {
            paths.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    mutating func pop() -> Path? {
        guard let top = paths.first, let last = paths.popLast() else { return nil }
        guard !paths.isEmpty else { return top }
        paths[0] = last
        var index = 0
        while true {
            var best = index
            for child in [2 * index + 1, 2 * index + 2] where child < paths.count {
                if paths[child].bound > paths[best].bound { best = child }
            }
            if best == index { return top }
            paths.swapAt(index, best)
            index = best
        }
    }
}
