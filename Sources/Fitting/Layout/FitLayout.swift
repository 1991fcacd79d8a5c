import Foundation
import Layout

/// Fits and measures the weights of the layout search.
///
///     FitLayout fit DIR TABLE       fit on DIR/fit.txt and write the weights as a Swift table
///     FitLayout bench DIR [WRONG]   print the figures on DIR/test.txt; write the pieces restored wrongly to WRONG
@main struct FitLayout {
    /// Features with smaller weights are taken out after the rounds.
    static let leastWeights: [Float] = [0.06, 0.1, 0.13, 0.15]

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let words = Array(arguments)
        switch words.first {
        case "fit" where words.count >= 3:
            let pieces = try readPieces(words[1] + "/fit.txt", librarySteps: Int(words.dropFirst(3).first ?? "") ?? 1)
            let layoutRounds = 5
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
        case "check" where words.count >= 2:
            for piece in try readPieces(words[1]) where piece.reading.decisions(for: piece.depths) == nil {
                print("=== \(piece.project) \(piece.kind)\n" + piece.lines.joined(separator: "\n"))
            }
        default:
            print("usage: FitLayout fit DIR TABLE | FitLayout bench DIR [WRONG]")
        }
    }
}
