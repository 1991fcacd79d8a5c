import Readers

/// How well the labels of documents were found.
struct LabelFigures {
    private var counts = [Int](repeating: 0, count: LineLabel.count * LineLabel.count)

    mutating func add(truth: [LineLabel], guess: [LineLabel]) {
        for (truth, guess) in zip(truth, guess) { counts[truth.rawValue * LineLabel.count + guess.rawValue] += 1 }
    }

    var lineCount: Int { counts.reduce(0, +) }
    var python: Score { score { $0 == .python } }
    var anyPython: Score { score { $0 == .python || $0 == .session } }
    var code: Score { score { $0.isCode } }

    struct Score {
        let precision: Double
        let recall: Double
        var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
    }

    private func score(_ isWanted: (LineLabel) -> Bool) -> Score {
        var both = 0
        var wanted = 0
        var given = 0
        for truth in LineLabel.allCases {
            for guess in LineLabel.allCases {
                let count = counts[truth.rawValue * LineLabel.count + guess.rawValue]
                if isWanted(truth) { wanted += count }
                if isWanted(guess) { given += count }
                if isWanted(truth), isWanted(guess) { both += count }
            }
        }
        return Score(precision: Double(both) / Double(max(given, 1)), recall: Double(both) / Double(max(wanted, 1)))
    }

    /// Rows are the truth, columns what was found.
    var confusion: String {
        var text = "truth \\ found\t" + LineLabel.allCases.map { "\($0)" }.joined(separator: "\t") + "\n"
        for truth in LineLabel.allCases {
            let row = counts[(truth.rawValue * LineLabel.count)..<((truth.rawValue + 1) * LineLabel.count)]
            text += "\(truth)\t" + row.map(String.init).joined(separator: "\t") + "\n"
        }
        return text
    }
}
