import Foundation
import Layout

/// Fits and measures the weights of the layout search.
///
///     FitLayout fit DIR TABLE [N]   fit on DIR/fit.txt, write the weights as a Swift table; N takes every Nth piece of libraries
///     FitLayout bench DIR [WRONG]   print the figures on DIR/test.txt; write the pieces restored wrongly to WRONG
///     FitLayout candidates DIR FILE write the original and the best layouts of every test piece, for pieces.py judge
///     FitLayout check PIECES        print the pieces whose true layout the grammar does not allow
@main struct FitLayout {
    /// Features with smaller weights are taken out after the rounds.
    static let leastWeights: [Float] = [0.08, 0.12, 0.15]

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let words = Array(arguments)
        switch words.first {
        case "fit" where words.count >= 3:
            let pieces = try readPieces(words[1] + "/fit.txt", librarySteps: Int(words.dropFirst(3).first ?? "") ?? 1)
            let layoutRounds = 4
            var training = Training(penalty: 0.005, seed: 1)
            training.fitDecisions(pieces, epochs: 2)
            let test = try readPieces(words[1] + "/test.txt")
            bench(test, weights: training.weights, wrongTo: nil)
            for round in 1...layoutRounds {
                training.fitLayouts(pieces, epochs: 1, most: 6)
                print("round \(round)")
                bench(test, weights: training.averaged, wrongTo: nil)
                try weightsTable(training.averaged).write(toFile: words[2], atomically: true, encoding: .utf8)
                if round < layoutRounds {
                    training.prune(below: Self.leastWeights[min(round, Self.leastWeights.count) - 1])
                    training.forget()
                }
                print("\(training.featureCount) features go on")
            }
        case "bench" where words.count >= 2:
            let pieces = try readPieces(words[1] + "/test.txt")
            bench(pieces, weights: .fitted, wrongTo: words.dropFirst(2).first)
        case "candidates" where words.count >= 3:
            let pieces = try readPieces(words[1] + "/test.txt")
            try candidates(of: pieces, most: 20).write(toFile: words[2], atomically: true, encoding: .utf8)
        case "check" where words.count >= 2:
            for piece in try readPieces(words[1]) where piece.reading.decisions(for: piece.depths) == nil {
                print("=== \(piece.project) \(piece.kind)\n" + piece.lines.joined(separator: "\n"))
            }
        default:
            print("usage: FitLayout fit DIR TABLE | bench DIR [WRONG] | candidates DIR FILE | check PIECES")
        }
    }
}
