import Foundation
import Layout

/// Fits and measures the weights of the layout search.
///
///     FitLayout fit DIR TABLE       fit on DIR/fit.txt and write the weights as a Swift table
///     FitLayout bench DIR [WRONG]   print the figures on DIR/test.txt; write the pieces restored wrongly to WRONG
@main struct FitLayout {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let words = Array(arguments)
        switch words.first {
        case "fit" where words.count >= 3:
            let pieces = try readPieces(words[1] + "/fit.txt", librarySteps: Int(words.dropFirst(3).first ?? "") ?? 1)
            let layoutRounds = 3
            var training = Training(penalty: 0.05, seed: 1)
            training.fitDecisions(pieces, epochs: 6)
            let test = try readPieces(words[1] + "/test.txt")
            bench(test, weights: training.weights, wrongTo: nil)
            for round in 1...layoutRounds {
                training.fitLayouts(pieces, epochs: 1, most: 6)
                print("round \(round)")
                bench(test, weights: training.weights, wrongTo: nil)
            }
            try weightsTable(training.weights).write(toFile: words[2], atomically: true, encoding: .utf8)
        case "bench" where words.count >= 2:
            let pieces = try readPieces(words[1] + "/test.txt")
            bench(pieces, weights: .fitted, wrongTo: words.dropFirst(2).first)
        default:
            print("usage: FitLayout fit DIR TABLE | FitLayout bench DIR [WRONG]")
        }
    }
}
