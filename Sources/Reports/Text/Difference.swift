/// One step on the way from one sequence to another.
enum Edit<Element> {
    case keep(Element)
    case delete(Element)
    case insert(Element)
}

/// The shortest way from one sequence to another (E. W. Myers, An O(ND) Difference Algorithm, 1986), or, where more
/// than `most` steps would change something, one that takes out everything between the common beginning and the
/// common end: so that the time stays bounded for sequences that have nothing in common.
func difference<Element: Hashable>(from old: [Element], to new: [Element], most: Int = 400) -> [Edit<Element>] {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }

    let oldMiddle = Array(old[head..<old.count - tail])
    let newMiddle = Array(new[head..<new.count - tail])
    let middle =
        shortestEdits(from: oldMiddle, to: newMiddle, most: most)
        ?? oldMiddle.map { .delete($0) } + newMiddle.map { .insert($0) }
    return old[..<head].map { .keep($0) } + middle + old[(old.count - tail)...].map { .keep($0) }
}

/// Nil where there is no way with at most `most` deletions and insertions.
private func shortestEdits<Element: Hashable>(
    from old: [Element], to new: [Element], most: Int
) -> [Edit<Element>]? {
    // The farthest place in `old` on each diagonal, after each number of steps.
    var history: [[Int]] = []
    let limit = min(most, old.count + new.count)
    var farthest = [Int](repeating: 0, count: 2 * limit + 3)
    let origin = limit + 1
    for steps in 0...limit {
        history.append(farthest)
        for diagonal in stride(from: -steps, through: steps, by: 2) {
            let below = farthest[origin + diagonal + 1]
            let above = farthest[origin + diagonal - 1]
            let inserts = diagonal == -steps || diagonal != steps && above < below
            var x = inserts ? below : above + 1
            while x < old.count, x - diagonal < new.count, x >= diagonal, old[x] == new[x - diagonal] { x += 1 }
            farthest[origin + diagonal] = x
            if x >= old.count, x - diagonal >= new.count {
                return edits(from: old, to: new, history: history, origin: origin)
            }
        }
    }
    return nil
}

/// Walks back from the ends of both sequences to their beginnings.
private func edits<Element: Hashable>(
    from old: [Element], to new: [Element], history: [[Int]], origin: Int
) -> [Edit<Element>] {
    var backwards: [Edit<Element>] = []
    var x = old.count
    var diagonal = x - new.count
    for (steps, farthest) in history.enumerated().reversed() {
        let below = farthest[origin + diagonal + 1]
        let above = farthest[origin + diagonal - 1]
        let inserts = diagonal == -steps || diagonal != steps && above < below
        let start = steps == 0 ? 0 : inserts ? below : above + 1
        while x > start {
            x -= 1
            backwards.append(.keep(old[x]))
        }
        guard steps > 0 else { break }
        if inserts {
            backwards.append(.insert(new[x - diagonal - 1]))
            diagonal += 1
        } else {
            x -= 1
            backwards.append(.delete(old[x]))
            diagonal -= 1
        }
    }
    return backwards.reversed()
}
