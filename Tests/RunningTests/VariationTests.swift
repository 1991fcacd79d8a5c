import Model
import Running
import Testing

@Suite struct VariationTests {
    private func outputs(_ code: String) throws -> (first: String, again: String, second: String) {
        let runner = try testRunner()
        func output(_ variation: Variation) throws -> String {
            let run = try #require(runner.run([[job(code)]], variation: variation)[0][0])
            return run.output(0..<run.stdout.count)
        }
        return (try output(.first), try output(.first), try output(.second))
    }

    @Test(arguments: [
        "print(hash('a'))\n", "import random\nprint(random.random())\n",
        "import datetime\nprint(datetime.date.today().year)\n",
    ]) func differs(code: String) throws {
        let (first, again, second) = try outputs(code)
        #expect(first == again)
        #expect(first != second)
    }

    @Test func theCalendarIs400DaysOn() throws {
        let (first, _, second) = try outputs("import time\nprint(int(time.time()))\n")
        let days = try #require(Int(second.dropLast())) - #require(Int(first.dropLast()))
        #expect((400 * 86_400...400 * 86_400 + 3600).contains(days))
    }

    @Test(arguments: ["import time\nprint(time.monotonic() < 1e12)\n", "import os\nprint(os.getcwd())\n"])
    func staysTheSame(code: String) throws {
        let (first, _, second) = try outputs(code)
        #expect(first == second)
    }
}
