import Model
import Running
import Testing

@Suite struct ContextTests {
    /// Runs sources as the snippets `1`, `2`, ... of one document.
    private func runs(_ sources: [String], context: Bool = true, mode: Job.Mode = .alone) throws -> [Run] {
        let runner = try testRunner { $0.context = context }
        let jobs = sources.enumerated().map { job($1 + "\n", id: "g.md#s.\($0 + 1)", mode: mode) }
        return runner.run([jobs])[0].compactMap { $0 }
    }

    private func last(_ sources: [String], context: Bool = true, mode: Job.Mode = .alone) throws -> Run {
        try #require(try runs(sources, context: context, mode: mode).last)
    }

    @Test func nearestBinderWithWhatChangedItSince() throws {
        let run = try last(["d = {'old': 1}", "d = {}", "d['a'] = 1", "print(d)", "e = 1", "print(d)"])
        #expect(run.outcome == .ran)
        #expect(run.output(0..<run.stdout.count) == "{'a': 1}\n")
        #expect(run.context == ["g.md#s.2", "g.md#s.3"])
        #expect(run.borrowed == [BorrowedName(name: "d", origin: "g.md#s.2")])
    }

    @Test func needsOfTheContextItself() throws {
        let run = try last(["import math", "def area(r): return math.pi * r * r", "print(round(area(1), 2))"])
        #expect(run.context == ["g.md#s.1", "g.md#s.2"])
        #expect(run.borrowed == [BorrowedName(name: "area", origin: "g.md#s.2")])
        #expect(run.output(0..<run.stdout.count) == "3.14\n")
    }

    @Test func aLaterDefinitionDoesNotReachBack() throws {
        let runs = try runs(["x = 1", "print(x)", "x = 2"])
        #expect(runs[1].output(0..<runs[1].stdout.count) == "1\n")
    }

    @Test func contextIsSilentAndMayFail() throws {
        let run = try last(["print('noise')\nx = 5\n1 / 0\nx = 6", "print(x)"])
        #expect(run.output(0..<run.stdout.count) == "5\n")
        #expect(run.stderr == [])
    }

    @Test func aSnippetThatStandsAloneGetsNone() throws {
        let run = try last(["x = 1", "x = 2\nprint(x)"])
        #expect(run.context == [])
    }

    @Test func namesThatNobodyDefines() throws {
        #expect(try last(["print(first + second)"]).outcome == .incomplete(names: ["first", "second"]))
    }

    @Test func aMistakeOfItsOwn() throws {
        #expect(try last(["print(x)\nx = 1"]).outcome.kind == .raised)
    }

    @Test func aStandardModuleIsImportedAndReported() throws {
        let run = try last(["print(math.floor(2.5))"])
        #expect(run.outcome == .ran)
        #expect(run.notes.count == 1)
    }

    @Test func aNameOfAStandardModuleForSomethingElse() throws {
        #expect(try last(["print(queue.push(1))"]).outcome == .incomplete(names: ["queue"]))
    }

    @Test func withoutContext() throws {
        #expect(try last(["x = 1", "print(x)"], context: false).outcome.kind == .raised)
    }

    @Test func topLevelAwaitInTheContext() throws {
        let run = try last(["import asyncio\nx = await asyncio.sleep(0, 7)", "print(x)"])
        #expect(run.output(0..<run.stdout.count) == "7\n")
    }

    @Test func sessionsShareANamespace() throws {
        let runs = try runs(["x = 1", "x += 1\nprint(x)", "print(x)"], mode: .session)
        #expect(runs.map { $0.output(0..<$0.stdout.count) } == ["", "2\n", "2\n"])
        #expect(runs.allSatisfy { $0.context.isEmpty })
    }

    @Test func aSessionThatEndsTheProcessLeavesTheLaterOnesToContext() throws {
        let runs = try runs(["x = 1", "import os\nos._exit(3)", "print(x)"], mode: .session)
        #expect(runs.map { $0.outcome } == [.ran, .exited(status: 3), .ran])
        #expect(runs[2].context == ["g.md#s.1"])
    }

    @Test func aNameOfAnotherSectionThatDoesNotFit() throws {
        let runner = try testRunner()
        let first = job("def connect(host): return host\n", id: "g.md#a.1")
        let lines = "print(connect())\n".split(separator: "\n").map {
            SnippetLine(text: String($0), number: 9, column: 1, addedIndentation: 0, depth: 0)
        }
        for (section, expected) in [(1, Outcome.incomplete(names: ["connect"])), (0, nil)] {
            let second = Job(snippet: Snippet(id: "g.md#b.1", section: section, lines: lines), claims: [])
            let run = try #require(runner.run([[first, second]])[0][1])
            if let expected { #expect(run.outcome == expected) } else { #expect(run.outcome.kind == .raised) }
        }
    }

    @Test(arguments: [
        ("string('x')", "string"), ("t = copy([1])", "copy"), ("datetime(2020, 1, 1)", "datetime"),
        ("datetime.now()", "datetime"),
    ])
    func aNameThatIsNotMeantAsTheModule(_ code: String, _ name: String) throws {
        #expect(try last([code]).outcome == .incomplete(names: [name]))
    }

    @Test func anEnvironmentVariableThatIsNotSet() throws {
        #expect(
            try last(["import os\nprint(os.environ['NO_SUCH_VARIABLE'])"]).outcome
                == .missingService("environment variable NO_SUCH_VARIABLE"))
    }

    @Test func aSessionTakesContextFromPlainSnippets() throws {
        let runner = try testRunner()
        let plain = job("def twice(n): return 2 * n\n", id: "g.md#s.1")
        let session = job("twice(3)\n", id: "g.md#s.2", mode: .session, claims: [(.value, 1)])
        let run = try #require(runner.run([[plain, session]])[0][1])
        #expect(run.outcome == .ran)
        #expect(run.observations.first?.value?.repr == "6")
        #expect(run.context == ["g.md#s.1"])
        #expect(try last(["frob(1)"], mode: .session).outcome == .incomplete(names: ["frob"]))
    }

    @Test func sessionsOfOtherGroupsShareNothing() throws {
        let runner = try testRunner()
        func session(_ code: String, _ group: String) -> Job {
            Job(snippet: job(code).snippet, claims: [], mode: .session, group: group)
        }
        let runs = runner.run([[session("x = 1\n", "a"), session("x = 2\n", "b"), session("print(x)\n", "a")]])[0]
        #expect(runs[2].map { $0.output(0..<$0.stdout.count) } == "1\n")
    }

    @Test func sessionsEchoInsideCompoundStatements() throws {
        let run = try last(["for i in range(2):\n    i"], mode: .session)
        #expect(run.output(0..<run.stdout.count) == "0\n1\n")
    }

    @Test func sessionsEchoAllStatementsOfALine() throws {
        let runner = try testRunner()
        let session = job("1; x = 2; x + 1; 'a'\n", mode: .session, claims: [(.result, 1)])
        let run = try #require(runner.run([[session]])[0][0])
        #expect(run.output(0..<run.stdout.count) == "1\n3\n")
        #expect(run.observations.first?.value?.repr == "'a'")
    }

    @Test func whatIsObservedOnALineOfASessionIsNotEchoed() throws {
        let runner = try testRunner()
        let session = job("x = [1]; x.copy()\ny = 1; z = 2\n", mode: .session, claims: [(.result, 1), (.binding, 2)])
        let run = try #require(runner.run([[session]])[0][0])
        #expect(run.output(0..<run.stdout.count) == "")
        #expect(run.observations.first?.value?.repr == "[1]")
    }

    @Test func theLastValueOfASession() throws {
        let run = try last(["5", "_ + 1\nprint(_)"], mode: .session)
        #expect(run.outcome == .ran)
    }
}
