import Layout
import Testing

/// Input that nobody wrote for a reader: the search must end soon and give every line a level.
@Suite struct HostileLayoutTests {
    @Test(arguments: [
        [],
        [""],
        ["", "# only", "# comments", ""],
        ["else:", "x = 1"],
        ["if a:"],
        ["if a:", "# nothing"],
        ["@decorator"],
        ["@decorator", "x = 1"],
        ["try:", "x = 1", "y = 2"],
        ["match x:", "y = 1"],
        ["x = \"\"\"never closed", "def f():", "return 1"],
        ["x = (", "def f():", "return 1"],
        ["return 1", "yield 2", "continue", "nonlocal x"],
        ["\u{0}", "\u{C}", "\u{202E}x = 1", "名前 = 1"],
        [": : :", "def", "class", "for", "with", "lambda:", "case", "match"],
    ])
    func givesEveryLineALevel(lines: [String]) {
        let layouts = restoreLayouts(of: lines, most: 3)
        #expect(!layouts.isEmpty)
        #expect(layouts.allSatisfy { $0.depths.count == lines.count && $0.depths.allSatisfy { $0 >= 0 } })
    }

    /// Named, so that a failure does not print the lines.
    enum Monster: String, CaseIterable {
        case deepIfs, endlessIfs, bracketsOnOneLine, bracketsOnManyLines, comprehensions, clauses, prints, dictionary

        var lines: [String] {
            switch self {
            case .deepIfs: [String](repeating: "if a:", count: 500) + ["x = 1"]
            case .endlessIfs: [String](repeating: "if a:", count: 1000)
            case .bracketsOnOneLine: [String(repeating: "(", count: 100_000)]
            case .bracketsOnManyLines: [String](repeating: "(", count: 100_000)
            case .comprehensions: ["x = " + String(repeating: "[a for a in ", count: 20_000)]
            case .clauses: [String](repeating: "else:", count: 1000)
            case .prints: [String](repeating: "print(a)", count: 1000)
            case .dictionary: ["x = {" + String(repeating: "'a': b, ", count: 20_000) + "}", "y = x"]
            }
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: Monster.allCases)
    func ends(monster: Monster) {
        let lines = monster.lines
        #expect(restoreLayouts(of: lines, most: 1).first?.depths.count == lines.count)
    }

    @Test func tellsThatTheBudgetWasExceeded() {
        let deep = [String](repeating: "if a:", count: 500) + ["x = 1"]
        #expect(restoreLayouts(of: deep, most: 1).first?.exceedsBudget == true)
        #expect(restoreLayouts(of: ["if a:", "x = 1"], most: 1).first?.exceedsBudget == false)
    }
}
