import Model
import Running
import Testing

@Suite struct ObservingTests {
    @Test func outputBelongsToItsStatement() throws {
        let run = try run("print('a')\nprint('é', 2)\n", claims: [(.stdout, 1), (.stdout, 2)])
        #expect(run.outcome == .ran)
        #expect(run.observations.map { run.output($0.stdout) } == ["a\n", "é 2\n"])
    }

    @Test func valueAndReceiver() throws {
        let run = try run("x = [1]\nx.append(2)\nx\n", claims: [(.result, 2), (.value, 3)])
        #expect(run.observations.map { $0.value?.repr } == ["None", "[1, 2]"])
        #expect(run.observations.map { $0.state?.repr } == ["[1, 2]", nil])
        #expect(run.observations[1].value?.type == "builtins.list")
    }

    @Test func bindingsInOrder() throws {
        let run = try run("a, b = 1, {}\n", claims: [(.binding, 1)])
        #expect(run.observations.first?.bindings.map { "\($0.name)=\($0.value.repr)" } == ["a=1", "b={}"])
    }

    @Test func aDocumentedExceptionDoesNotEndTheSnippet() throws {
        let run = try run("int('x')\nprint(1)\n", claims: [(.raises, 1), (.stdout, 2)])
        #expect(run.outcome == .ran)
        #expect(run.observations.first?.exception?.name == "ValueError")
        #expect(run.observations.first?.exception?.line == 1)
        #expect(run.observations.count == 2)
    }

    @Test func anUndocumentedExceptionEndsTheSnippet() throws {
        let run = try run("print(1)\n1 / 0\nprint(2)\n", claims: [(.stdout, 3)])
        guard case .raised(let exception) = run.outcome else {
            Issue.record("\(run.outcome)")
            return
        }
        #expect(exception.name == "ZeroDivisionError")
        #expect(exception.line == 2)
        #expect(run.observations.isEmpty)
        #expect(run.output(0..<run.stdout.count) == "1\n")
    }

    @Test func iteratingDoesNotConsume() throws {
        let run = try run("g = iter([1, 2])\nprint(list(g))\n", claims: [(.iterates, 1), (.stdout, 2)])
        #expect(run.observations.first?.items?.values.map { $0.repr } == ["1", "2"])
        #expect(run.observations.first?.items?.isExhausted == true)
        #expect(run.output(run.observations[1].stdout) == "[1, 2]\n")
    }

    @Test func topLevelAwait() throws {
        let run = try run(
            "import asyncio\nawait asyncio.sleep(0)\nprint('done')\n", claims: [(.stdout, 3)])
        #expect(run.outcome == .ran)
        #expect(run.observations.map { run.output($0.stdout) } == ["done\n"])
    }

    @Test func invalidSyntaxAtTheDocumentsPlace() throws {
        let runner = try testRunner()
        let run = try #require(runner.run([[job("a = 1\nb = (\n", firstLine: 10)]])[0][0])
        guard case .invalidSyntax(let message, let line, let column) = run.outcome else {
            Issue.record("\(run.outcome)")
            return
        }
        #expect(message == "'(' was never closed")
        #expect(line == 11)
        #expect(column == 5)
    }

    @Test func aLineThatIsNoPythonIsLeftOut() throws {
        let run = try run("a = 1\nthis is no Python\nprint(a)\n", claims: [(.stdout, 3)])
        #expect(run.outcome == .ran)
        #expect(run.notes.map { $0.line } == [2])
        #expect(run.observations.map { run.output($0.stdout) } == ["1\n"])
    }

    @Test(arguments: [
        ("import sys\nif __name__ == '__main__':\n    sys.exit(0)\n", Outcome.ran),
        (
            "import unittest\nclass T(unittest.TestCase):\n    def test(self): pass\nif __name__ == '__main__':\n    unittest.main()\n",
            .ran
        ),
        ("import sys\nif __name__ == '__main__':\n    sys.exit(0)\n    print(1)\n", .exited(status: 0)),
        ("import sys\nif __name__ == '__main__':\n    sys.exit(1)\n", .exited(status: 1)),
        ("import os\nif __name__ == '__main__':\n    os._exit(0)\n", .exited(status: 0)),
        ("import sys\nsys.exit(0)\n", .exited(status: 0)),
        (
            "import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument('x')\nparser.parse_args()\n",
            .missingService("arguments on the command line")
        ),
        ("import sys\nprint(sys.argv[1])\n", .missingService("arguments on the command line")),
        ("x = []\nprint(x[1])\n", nil),
        ("from .models import User\n", .missingPackage("the package that the module is part of")),
    ])
    func programs(_ code: String, _ outcome: Outcome?) throws {
        let run = try run(code, claims: [])
        if let outcome { #expect(run.outcome == outcome) } else { #expect(run.outcome.kind == .raised) }
    }

    @Test func commandsForIPythonAreLeftOutWhateverTheirNumber() throws {
        let run = try run("%a\n!b\n% c\n!d\nx = 5 % 3\nprint(x)\n", claims: [(.stdout, 6)])
        #expect(run.outcome == .ran)
        #expect(run.notes.map { $0.line } == [1, 2, 3, 4])
        #expect(run.observations.map { run.output($0.stdout) } == ["2\n"])
    }

    @Test func aDocumentedSyntaxErrorIsObserved() throws {
        let run = try run("def f(a=1, b): pass\n", claims: [(.raises, 1)])
        #expect(run.outcome == .ran)
        #expect(run.observations.first?.exception?.name == "SyntaxError")
    }

    @Test func aHotLoopLeavesRoomForOtherClaims() throws {
        let code = "for i in range(200000):\n    x = i\nprint('end')\n"
        let run = try run(code, claims: [(.binding, 2), (.stdout, 3)])
        #expect(run.observations.count { $0.claim == 0 } == 10_000)
        #expect(run.observations.filter { $0.claim == 1 }.map { run.output($0.stdout) } == ["end\n"])
    }

    @Test func whatLookingPrintsIsNotTheSnippets() throws {
        let code = "class A:\n    def __repr__(self):\n        print('looked')\n        return 'A'\nA()\nprint(1)\n"
        let run = try run(code, claims: [(.value, 5), (.stdout, 6)])
        #expect(run.observations.map { $0.value?.repr } == ["A", nil])
        #expect(run.output(0..<run.stdout.count) == "1\n")
    }

    @Test func aClaimOnALaterLineOfAStatement() throws {
        let run = try run("x = max(\n    1,\n    2,\n)\n", claims: [(.binding, 3)])
        #expect(run.observations.first?.bindings.first?.value.repr == "2")
    }

    @Test func aSnippetThatCutsOffItsOutputKeepsWhatWasSeen() throws {
        let run = try run(
            "import os\nprint('one')\nos.ftruncate(1, 0)\nprint('two')\n", claims: [(.stdout, 2), (.stdout, 4)])
        #expect(run.observations.map { run.output($0.stdout) } == ["one\n", "two\n"])
        #expect(run.notes.count == 1)
    }

    @Test func cutOffByExitStillObserved() throws {
        let run = try run("import os\nprint('one')\nos._exit(3)\n", claims: [(.stdout, 2), (.completes, 3)])
        #expect(run.outcome == .exited(status: 3))
        #expect(run.observations.map { $0.isComplete } == [true, false])
    }

    @Test func whatATracebackSuggests() throws {
        let run = try run("x = []\nx.appendd(3)\n", claims: [(.raises, 2)])
        let exception = try #require(run.observations.first?.exception)
        #expect(exception.message == "'list' object has no attribute 'appendd'")
        #expect(exception.suggestion == ". Did you mean: 'append'?")
        #expect(run.stderr == [])
    }
}
