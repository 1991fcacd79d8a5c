/// What differs between two lines, word by word, as offsets of Unicode scalars.
struct WordDifference {
    let old: [Range<Int>]
    let new: [Range<Int>]

    init(from old: [Unicode.Scalar], to new: [Unicode.Scalar]) {
        var deleted: [Range<Int>] = []
        var inserted: [Range<Int>] = []
        // Between two words that both lines have: what is there in either.
        var (oldStart, newStart) = (0, 0)
        var (oldEnd, newEnd) = (0, 0)
        func close() {
            let change = narrowed(oldStart..<oldEnd, of: old, newStart..<newEnd, of: new)
            if !change.old.isEmpty { deleted.append(change.old) }
            if !change.new.isEmpty { inserted.append(change.new) }
        }
        for edit in difference(from: words(of: old), to: words(of: new)) {
            switch edit {
            case .keep(let word):
                close()
                oldEnd += word.count
                newEnd += word.count
                (oldStart, newStart) = (oldEnd, newEnd)
            case .delete(let word): oldEnd += word.count
            case .insert(let word): newEnd += word.count
            }
        }
        close()
        self.old = deleted
        self.new = inserted
    }
}

/// Leaves out what two words that took each other's place begin and end with, where that is at least half of them.
private func narrowed(
    _ old: Range<Int>, of oldLine: [Unicode.Scalar], _ new: Range<Int>, of newLine: [Unicode.Scalar]
) -> (old: Range<Int>, new: Range<Int>) {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, oldLine[old.lowerBound + head] == newLine[new.lowerBound + head] { head += 1 }
    var tail = 0
    while tail < shorter - head, oldLine[old.upperBound - 1 - tail] == newLine[new.upperBound - 1 - tail] { tail += 1 }
    guard 2 * (head + tail) >= max(old.count, new.count) else { return (old, new) }
    return (old.lowerBound + head..<old.upperBound - tail, new.lowerBound + head..<new.upperBound - tail)
}

/// Runs of letters, digits and underscores, runs of spaces, and every other scalar alone.
private func words(of line: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    line.chunked { left, right in
        left.wordClass == right.wordClass && left.wordClass != .sign
    }
}

extension Unicode.Scalar {
    fileprivate enum WordClass {
        case word
        case space
        case sign
    }

    fileprivate var wordClass: WordClass {
        if self == " " { return .space }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .connectorPunctuation: return .word
        default: return properties.isAlphabetic || properties.numericType != nil ? .word : .sign
        }
    }
}
