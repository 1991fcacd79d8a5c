/// Where a pattern first occurs (Knuth, Morris and Pratt: linear time whatever the text).
func firstIndex(of pattern: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard let first = pattern.first else { return text.startIndex }
    guard pattern.count <= text.count, text.contains(first) else { return nil }
    var fallback = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for position in pattern.indices.dropFirst() {
        while length > 0, pattern[position] != pattern[length] { length = fallback[length - 1] }
        if pattern[position] == pattern[length] { length += 1 }
        fallback[position] = length
    }
    var matched = 0
    for position in text.indices {
        while matched > 0, text[position] != pattern[matched] { matched = fallback[matched - 1] }
        if text[position] == pattern[matched] { matched += 1 }
        if matched == pattern.count { return position - matched + 1 }
    }
    return nil
}

extension Collection<UInt8> where Self: BidirectionalCollection {
    /// Without white space at both ends.
    var trimmed: SubSequence {
        guard let last = lastIndex(where: { !$0.isWhiteSpace }) else { return self[endIndex...] }
        return self[...last].drop { $0.isWhiteSpace }
    }
}

extension [UInt8] {
    /// Cut at line feeds; an empty text is one empty line.
    var lines: [ArraySlice<UInt8>] { split(separator: Byte.newline, omittingEmptySubsequences: false) }

    /// Without white space at line ends, and without empty lines at both ends.
    var withoutOuterSpace: [UInt8] {
        var kept = lines.map { line in line.lastIndex { !$0.isWhiteSpace }.map { line[...$0] } ?? [] }[...]
        while kept.first?.isEmpty == true { kept.removeFirst() }
        while kept.last?.isEmpty == true { kept.removeLast() }
        return Array(kept.joined(separator: [Byte.newline]))
    }

    /// Runs of white space as one: a line feed where one is among them, else a space; none at either end.
    var withCollapsedSpace: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var pending: UInt8?
        for byte in self {
            if byte.isWhiteSpace {
                pending = pending == Byte.newline || byte == Byte.newline ? Byte.newline : Byte.space
            } else {
                if let space = pending, !result.isEmpty { result.append(space) }
                pending = nil
                result.append(byte)
            }
        }
        return result
    }
}
