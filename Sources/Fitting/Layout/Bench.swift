import Foundation
import Layout

/// What a way to lay out pieces gets right.
struct Figures {
    var pieces = 0
    var trees = 0
    var statements = 0
    var rightStatements = 0
    var marked = 0
    var markedWrong = 0

    mutating func add(_ found: [Int32], truth: [Int32], ambiguous: Set<Int> = []) {
        pieces += 1
        if found == truth { trees += 1 }
        for index in truth.indices {
            statements += 1
            if found[index] == truth[index] { rightStatements += 1 }
            if ambiguous.contains(index) {
                marked += 1
                if found[index] != truth[index] { markedWrong += 1 }
            }
        }
    }

    static func share(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "-" : String(format: "%.1f", 100 * Double(part) / Double(whole))
    }

    var row: String {
        [
            Self.share(trees, pieces), Self.share(rightStatements, statements),
            Self.share(marked - markedWrong, statements), Self.share(markedWrong, statements - rightStatements),
        ].joined(separator: "\t")
    }
}

/// Prints the figures of the weights and of the naive baseline on test pieces, by kind.
func bench(_ pieces: [Piece], weights: Weights, wrongTo path: String?) {
    var figures: [String: Figures] = [:]
    var baseline: [String: Figures] = [:]
    var wrong = ""
    var calibration = Calibration()
    var searchErrors = 0
    for piece in pieces {
        let found = restoreLayouts(
            of: piece.reading, most: 1, weights: weights, ambiguousBelow: Calibration.widest)
        guard let layout = found.first,
            let depths = piece.reading.statementDepths(layout.depths)
        else { continue }
        let lines = piece.reading.statementLines
        let byLine = Dictionary(uniqueKeysWithValues: layout.ambiguous.map { ($0.line, $0.margin) })
        var margins: [Int: Double] = [:]
        for (index, line) in lines.enumerated() { margins[index] = byLine[line] }
        let ambiguous = Set(margins.filter { $0.value < ambiguityThreshold }.keys)
        if piece.kind != "library" { calibration.add(depths, truth: piece.depths, margins: margins) }
        for kind in [piece.kind, "all"] {
            figures[kind, default: Figures()].add(depths, truth: piece.depths, ambiguous: ambiguous)
            baseline[kind, default: Figures()].add(piece.reading.naiveDepths(), truth: piece.depths)
        }
        if depths != piece.depths,
            piece.reading.score(of: piece.depths, by: weights) > piece.reading.score(of: depths, by: weights) + 0.01
        {
            searchErrors += 1
        }
        if depths != piece.depths, path != nil { wrong += comparison(piece, found: depths) }
    }
    print(
        "kind\tpieces\ttrees %\tstatements %\tright but marked %\twrong and marked %\tnaive trees %\tnaive statements %"
    )
    for (kind, figure) in figures.sorted(by: { $0.key < $1.key }) {
        let naive = baseline[kind] ?? Figures()
        print(
            kind, figure.pieces, figure.row, Figures.share(naive.trees, naive.pieces),
            Figures.share(naive.rightStatements, naive.statements), separator: "\t")
    }
    print("truth scores higher but was not found: \(searchErrors)")
    if path != nil { calibration.printTable() }
    if let path { try? wrong.write(toFile: path, atomically: true, encoding: .utf8) }
}

/// A piece as it was restored, the lines that were another level marked.
private func comparison(_ piece: Piece, found: [Int32]) -> String {
    var text = "=== \(piece.project) \(piece.kind)\n"
    let lines = piece.reading.statementLines
    for (line, content) in piece.lines.enumerated() {
        guard let index = lines.firstIndex(of: line) else {
            text += "      | \(content)\n"
            continue
        }
        let mark = found[index] == piece.depths[index] ? "   " : "\(found[index]) ? "
        text += "\(mark)   |" + String(repeating: "    ", count: Int(piece.depths[index])) + content + "\n"
    }
    return text
}
