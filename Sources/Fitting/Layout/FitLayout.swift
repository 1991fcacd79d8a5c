import Foundation
import Layout

/// Fits and measures the weights of the layout search.
///
///     FitLayout fit DIR TABLE              fit on DIR/fit.txt, write the weights as C
///     FitLayout bench DIR [WRONG [TABLE]]  print the figures on DIR/test.txt; write the pieces restored wrongly to WRONG
///                                      (TABLE: other weights than the program's)
///     FitLayout candidates DIR FILE write the original and the best layouts of every test piece, for pieces.py judge
///     FitLayout check PIECES        print the pieces whose true layout the grammar does not allow
@main struct FitLayout {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let words = Array(arguments)
        switch words.first {
        case "fit" where words.count >= 3:
            let pieces = try readPieces(words[1] + "/fit.txt")
            let test = try readPieces(words[1] + "/test.txt")
            let weights = meanOfFits(pieces)
            try weightsTable(weights).write(toFile: words[2], atomically: true, encoding: .utf8)
            bench(test, weights: weights, wrongTo: nil)
        case "bench" where words.count >= 2:
            let pieces = try readPieces(words[1] + "/test.txt")
            let weights = try words.dropFirst(3).first.map(readWeights) ?? .fitted
            bench(pieces, weights: weights, wrongTo: words.dropFirst(2).first)
        case "candidates" where words.count >= 3:
            let pieces = try readPieces(words[1] + "/test.txt")
            try candidates(of: pieces, most: 20).write(toFile: words[2], atomically: true, encoding: .utf8)
        case "check" where words.count >= 2:
            for piece in try readPieces(words[1]) where piece.reading.choices(for: piece.depths) == nil {
                print("=== \(piece.project) \(piece.kind)\n" + piece.lines.joined(separator: "\n"))
            }
        default:
            print("usage: FitLayout fit DIR TABLE | bench DIR [WRONG] | candidates DIR FILE | check PIECES")
        }
    }
}
