/// Line numbers in ascending order, each once, neighbours as a range: `3, 5-8, 12`; no more than `most` of these.
func listed(_ lines: [Int], most: Int = 6) -> String {
    let ranges = lines.chunked { $1 <= $0 + 1 }.compactMap { chunk -> String? in
        guard let first = chunk.first, let last = chunk.last else { return nil }
        return first == last ? "\(first)" : "\(first)-\(last)"
    }
    let rest = ranges.count - most
    return ranges.prefix(most).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
}
