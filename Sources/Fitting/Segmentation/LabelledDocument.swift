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
}
