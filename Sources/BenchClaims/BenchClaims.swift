import Claims
import Foundation
import Model

/// Measures the reading of claims against comments labelled by hand, and how long judging takes.
///
/// Each argument is a file of JSON lines, one for each snippet: `{"id", "first", "lines", "labels": [{"line", "kind",
/// "core"}], "optional": [lines]}`. Every comment without a label is prose. `--verbose` lists what differs.
@main
enum BenchClaims {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let isVerbose = arguments.contains("--verbose")
        print("file                          claims  found  recall  precision  core   kind   doubtful")
        for path in arguments where path != "--verbose" {
            var score = Score()
            let decoder = JSONDecoder()
            for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
                let labelled = try decoder.decode(LabelledSnippet.self, from: Data(line.utf8))
                score.add(labelled, isVerbose: isVerbose)
            }
            print(score.row(path))
        }
        let judging = JudgingTime(claims: 10_000)
        print("\(judging.claims) claims judged, observations given, in \(judging.duration)")
    }
}
