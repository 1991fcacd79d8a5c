import Comparison
import Model

/// How long judging takes, observations given: claims of several kinds, one in ten of them wrong, fifty to a snippet.
struct JudgingTime {
    let claims: Int
    private(set) var duration = Duration.zero

    init(claims: Int) {
        self.claims = claims
        let clock = ContinuousClock()
        for snippet in 0..<(claims / Self.inSnippet) {
            let (snippet, claims, run) = Self.made(snippet)
            duration += clock.measure {
                let verdicts = judge(claims, of: snippet, in: run, again: run)
                precondition(verdicts.count == claims.count)
            }
        }
    }

    private static let inSnippet = 50

    private static func made(_ seed: Int) -> (Snippet, [Claim], Run) {
        var lines: [SnippetLine] = []
        var claims: [Claim] = []
        var observations: [Observation] = []
        var stdout: [UInt8] = []
        for index in 0..<inSnippet {
            let number = seed * inSnippet + index
            let (kind, shown) = texts(number)
            let seen = number % 10 == 0 ? shown.replacing("1", with: "2") + " " : shown
            let line = index + 1
            lines.append(
                SnippetLine(
                    text: "print(f(\(number)))  # \(shown)", number: line, column: 1, addedIndentation: 0, depth: 0))
            claims.append(
                Claim(
                    kind: kind, line: line, lastLine: line, column: 14, subject: .init(lines: line...line),
                    expected: shown))
            let start = stdout.count
            if kind == .stdout { stdout += Array((seen + "\n").utf8) }
            observations.append(
                Observation(
                    claim: index, stdout: start..<stdout.count,
                    value: ObservedValue(repr: kind == .stdout ? "None" : seen, type: "builtins.object")))
        }
        return (
            Snippet(id: "bench.md#judging.\(seed)", section: 0, lines: lines), claims,
            Run(outcome: .ran, observations: observations, stdout: stdout)
        )
    }

    /// What a claim shows, as comments do.
    private static func texts(_ number: Int) -> (Claim.Kind, String) {
        switch number % 6 {
        case 0: (.stdout, "Total: \(number) items in \(number % 7) boxes")
        case 1: (.value, "[\(number), 'a', (1, 2.5), {'k': [\(number % 5), None, True]}]")
        case 2: (.stdout, "\(number)")
        case 3: (.value, "{\(number): 'x', \(number + 1): 'y'}")
        case 4: (.value, "<__main__.Point object at 0x7f\(number)>")
        default: (.stdout, "0.\(number)1")
        }
    }
}
