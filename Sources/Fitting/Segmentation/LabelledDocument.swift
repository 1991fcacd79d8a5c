import Readers

/// A flattened document with the truth of each of its lines, as `documents.py` writes it.
struct LabelledDocument {
    let name: String
    let lines: [String]
    let truths: [LineTruth]

    /// What one line of a document was.
    struct LineTruth {
        /// Nil for a blank line.
        let label: LineLabel?
        /// The number of its block, or -1.
        let block: Int
        /// Where the block's part of the line begins, in scalars from 1.
        let column: Int
    }

    init?(path: String) {
        guard let bytes = contents(of: path) else { return nil }
        name = path.split(separator: "/").last.map(String.init) ?? path
        var lines: [String] = []
        var truths: [LineTruth] = []
        for row in bytes.split(separator: UInt8(ascii: "\n")) {
            let fields = row.split(separator: UInt8(ascii: "\t"), maxSplits: 4, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard fields.count == 5, let block = Int(fields[1]), let column = Int(fields[2]) else { continue }
            truths.append(LineTruth(label: Self.labels[fields[0]], block: block, column: column))
            lines.append(fields[4])
        }
        self.lines = lines
        self.truths = truths
    }

    private static let labels = Dictionary(uniqueKeysWithValues: LineLabel.allCases.map { ("\($0)", $0) })

    /// The label of a line of the segmentation: what is cut off before a block's column is prose.
    func label(of line: FlatLine) -> LineLabel {
        let truth = truths[line.number - 1]
        let label = truth.label ?? .prose
        if truth.column > 1, label.isCode, line.column < truth.column, line.furniture == .none,
            line.column + line.text.unicodeScalars.count <= truth.column
        {
            return .prose
        }
        return label
    }

    func block(of line: FlatLine) -> Int { truths[line.number - 1].block }

    /// The runs of Python lines with nothing between, as indices of the reading's lines.
    func runs(of reading: FlatReading) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        while start < reading.lines.count {
            var end = start
            while end < reading.lines.count, label(of: reading.lines[end]) == .python { end += 1 }
            if end > start { runs.append(start..<end) }
            start = max(end, start + 1)
        }
        return runs
    }

    /// The blocks with the numbers of their lines, blank ones left out.
    var blocks: [(label: LineLabel, lines: [Int])] {
        var result: [(label: LineLabel, lines: [Int])] = []
        var last = -1
        for (index, truth) in truths.enumerated() where truth.block >= 0 {
            guard let label = truth.label, lines[index].utf8.count >= truth.column else { continue }
            if truth.block != last { result.append((label, [])) }
            last = truth.block
            result[result.count - 1].lines.append(index + 1)
        }
        return result
    }

    /// Whether nothing but blank lines stands between two blocks of Python.
    func isAdjoining(_ before: (label: LineLabel, lines: [Int]), _ after: (label: LineLabel, lines: [Int])) -> Bool {
        guard before.label == .python, after.label == .python, let end = before.lines.last,
            let start = after.lines.first,
            truths[start - 1].column == 1
        else { return false }
        return truths[end..<(start - 1)].allSatisfy { $0.label == nil }
    }
}
