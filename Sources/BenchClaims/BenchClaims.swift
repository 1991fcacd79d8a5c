import Claims
import Foundation
import Model

/// Measures the reading of claims against comments labelled by hand, and how long judging takes.
///
/// Each argument is a file of JSON lines, one for each snippet: `{"id", "first", "lines", "labels": [{"line", "kind",
/// "core"}], "optional": [lines]}`. Every comment without a label is prose; a kind of `?` is not compared. `--verbose`
/// lists what differs. A file of another shape is named, with its line, and the exit status is 1.
@main
enum BenchClaims {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        let isVerbose = arguments.contains("--verbose")
        print("file                          claims  found  recall  precision  core   kind   doubtful")
        for path in arguments where path != "--verbose" {
            let snippets: [LabelledSnippet]
            do throws(UnreadableLabels) {
                snippets = try LabelledSnippet.all(in: path)
            } catch {
                FileHandle.standardError.write(Data("\(error)\n".utf8))
                exit(1)
            }
            var score = Score()
            for snippet in snippets { score.add(snippet, isVerbose: isVerbose) }
            print(score.row(path))
        }
        let judging = JudgingTime(claims: 10_000)
        print("\(judging.claims) claims judged, observations given, in \(judging.duration)")
    }
}
