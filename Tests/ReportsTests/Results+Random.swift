import Model

extension Results {
    /// Results with any outcomes and verdicts, in any combination, whether or not a run could yield it.
    static func random(seed: UInt64, pythons: Int = 1) -> Results {
        var numbers = SeededGenerator(seed: seed)
        let runs = (0..<pythons).map { python in
            let documents = (0..<Int.random(in: 0...3, using: &numbers)).map { index in
                document("Guide/\(index).md", &numbers)
            }
            return VersionResults(documents, version: "3.\(11 + python).0")
        }
        return Results(runs: runs, isInterrupted: seed % 7 == 0)
    }

    private static func document(_ path: String, _ numbers: inout SeededGenerator) -> GuideBuilder {
        let texts = ["print(1)  # 1", "f()  # 名前", "x = 2  # \u{202E}\u{1B}]]>", "", "\t# -- </td> '\""]
        let lines = (0..<40).map { _ in texts.randomElement(using: &numbers) ?? "" }
        var guide = GuideBuilder(path, lines.joined(separator: "\n"))
        for index in 0..<Int.random(in: 0...2, using: &numbers) {
            let line = index * 20 + Int.random(in: 1...20, using: &numbers)
            guide.problems.append(
                Problem(line: line, message: "a fence\u{1B} & <b>", isError: Bool.random(using: &numbers)))
        }
        for section in 0..<Int.random(in: 0...4, using: &numbers) {
            let first = section * 10 + 1
            guide.section("Section \(section)", "section-\(section)", first...first + 9)
            for _ in 0..<Int.random(in: 0...4, using: &numbers) {
                let claims = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
                    let line = Int.random(in: first...first + 9, using: &numbers)
                    return (guide.claim(.stdout, line, texts.randomElement(using: &numbers) ?? ""), verdict(&numbers))
                }
                let context = guide.snippets.suffix(Int.random(in: 0...2, using: &numbers)).map(\.snippet.id)
                let borrowed = context.prefix(1).map { BorrowedName(name: "x", origin: $0) }
                guide.snippet(
                    first...first + 3, outcome(&numbers), stdout: "out\u{0}\n", stderr: "\u{1B}[31m",
                    milliseconds: Int.random(in: 0...50, using: &numbers), context: context, borrowed: borrowed,
                    claims: claims)
            }
        }
        return guide
    }

    private static func verdict(_ numbers: inout SeededGenerator) -> Verdict {
        let status = Verdict.Status.allCases.randomElement(using: &numbers) ?? .holds
        let actual = ["1", "a\nb", "\u{1B}", nil].randomElement(using: &numbers) ?? nil
        return Verdict(
            status: status, match: status == .holds ? .equal : nil, judgedAs: .stdout, actual: actual, note: "")
    }

    private static func outcome(_ numbers: inout SeededGenerator) -> Outcome {
        let outcomes: [Outcome] = [
            .ran, .ran, .ran, .ran, .raised(ObservedException(types: ["builtins.KeyError"], message: "'a'", line: 2)),
            .timedOut(limit: .seconds(10)), .outOfMemory, .outputLimit(bytes: 1 << 20), .crashed(signal: 11),
            .exited(status: 3), .invalidSyntax(message: "invalid syntax", line: 3, column: 4),
            .incomplete(names: ["x", "y"]), .missingPackage("numpy"), .missingService("redis"), .denied("socket"),
            .skipped(reason: "marked"), .illustrative(reason: "placeholder"), .notPython(reason: "a table"),
        ]
        return outcomes.randomElement(using: &numbers) ?? .ran
    }
}
