/// What differs between two lines, word by word, as offsets of Unicode scalars.
struct WordDifference {
    let old: [Range<Int>]
    let new: [Range<Int>]

    init(from old: [Unicode.Scalar], to new: [Unicode.Scalar]) {
        var deleted: [Range<Int>] = []
        var inserted: [Range<Int>] = []
        var (x, y) = (0, 0)
        for edit in difference(from: words(of: old), to: words(of: new)) {
            switch edit {
            case .keep(let word):
                x += word.count
                y += word.count
            case .delete(let word):
                deleted.append(x..<x + word.count)
                x += word.count
            case .insert(let word):
                inserted.append(y..<y + word.count)
                y += word.count
            }
        }
        self.old = deleted
        self.new = inserted
    }
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
