/// Two texts of several lines as a unified diff without its head: `@@` lines with line numbers of both, three lines
/// of context, ` `, `-` and `+` before the others.
func unifiedDifference(from old: String, to new: String, context: Int = 3) -> [String] {
    let edits = difference(from: exactLines(of: old), to: exactLines(of: new))
    let changes = edits.indices.filter { if case .keep = edits[$0] { false } else { true } }
    var lines: [String] = []
    for near in changes.chunked(by: { $1 - $0 <= 2 * context + 1 }) {
        guard let first = near.first, let last = near.last else { continue }
        let hunk = max(0, first - context)..<min(edits.count, last + context + 1)
        lines.append(header(of: hunk, in: edits))
        for edit in edits[hunk] {
            switch edit {
            case .keep(let line): lines.append(" " + decoded(line))
            case .delete(let line): lines.append("-" + decoded(line))
            case .insert(let line): lines.append("+" + decoded(line))
            }
        }
    }
    return lines
}

/// Lines as bytes: equal are only those that are the same in every byte. No text has no lines.
private func exactLines(of text: String) -> [[UInt8]] {
    text.isEmpty ? [] : text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
}

private func header(of hunk: Range<Int>, in edits: [Edit<[UInt8]>]) -> String {
    let before = counts(in: edits[..<hunk.lowerBound])
    let inside = counts(in: edits[hunk])
    // A side without lines names the line before it.
    let old = before.old + (inside.old > 0 ? 1 : 0)
    let new = before.new + (inside.new > 0 ? 1 : 0)
    return "@@ -\(old),\(inside.old) +\(new),\(inside.new) @@"
}

/// How many lines of both texts a part of the way takes.
private func counts(in edits: ArraySlice<Edit<[UInt8]>>) -> (old: Int, new: Int) {
    edits.reduce(into: (0, 0)) { counts, edit in
        switch edit {
        case .keep:
            counts.old += 1
            counts.new += 1
        case .delete: counts.old += 1
        case .insert: counts.new += 1
        }
    }
}
