import Model
import Testing

@testable import Comparison

/// Verdicts that depend on the whole run: what stopped it, a second run, the level allowed.
@Suite struct JudgeTests {
    /// Where a script would say otherwise than the prompt, the note tells.
    @Test(arguments: [
        (["a = 257", "b = 257", "a is b"], "False", true), (["a = 257", "b = 258", "a is b"], "False", false),
        (["a = 'x y'", "b = 'x y'", "print(a is not b)"], "True", true),
        (["a = [1]", "b = [1]", "a is b"], "False", false),
        (["a = 257", "b = 257", "a == b"], "True", false), (["a = 257", "a = 3", "b = 257", "a is b"], "False", false),
        (["a = 1", "b = 1", "a is b"], "True", false),
    ]) func scripts(_ lines: [String], _ seen: String, _ isTold: Bool) {
        let claim = Claim(
            kind: .value, line: lines.count, lastLine: lines.count, column: 9,
            subject: .init(lines: lines.count...lines.count), expected: seen)
        let verdict = judge([claim], of: makeSnippet(lines), in: makeRun([.value(seen)]), again: nil)[0]
        #expect(verdict.status == .holds)
        #expect(verdict.note.contains("in a script") == isTold)
    }

    private let snippet = makeSnippet(["import frob", "x = 1", "print(x)", "print(2)", "def f():", "    print(3)"])

    private func claim(_ line: Int, _ expected: String = "1", _ kind: Claim.Kind = .stdout) -> Claim {
        Claim(kind: kind, line: line, lastLine: line, column: 5, subject: .init(lines: line...line), expected: expected)
    }

    private func run(_ outcome: Outcome, reached: Int = 2) -> Run {
        Run(
            outcome: outcome,
            statements: (1...reached).map { line in
                StatementRun(lines: line...line, stdout: 0..<0, stderr: 0..<0, isComplete: line < reached)
            })
    }

    @Test(arguments: [
        (
            Outcome.raised(.init(types: ["builtins.ValueError"], message: "no", line: 2)), Verdict.Status.unreached,
            "line 2 (`x = 1`): ValueError: no"
        ),
        (.timedOut(limit: .seconds(10)), .unreached, "longer than 10 s"),
        (.outOfMemory, .unreached, "memory"),
        (.outputLimit(bytes: 1_048_576), .unreached, "1048576 bytes"),
        (.crashed(signal: 11), .unreached, "signal 11"),
        (.exited(status: 0), .unreached, "status 0"),
        (.ran, .unreached, "never ran"),
        (.invalidSyntax(message: "invalid syntax", line: 2, column: 1), .unchecked, "invalid syntax (line 2)"),
        (.incomplete(names: ["a", "b"]), .unchecked, "a, b"),
        (.missingPackage("frob"), .unchecked, "frob"),
        (.missingService("localhost:5432"), .unchecked, "localhost:5432"),
        (.denied("socket"), .unchecked, "socket"),
        (.skipped(reason: "marked so"), .unchecked, "marked so"),
        (.illustrative(reason: "a template"), .unchecked, "a template"),
        (.notPython(reason: "it is Lisp"), .unchecked, "Lisp"),
    ]) func unobserved(_ outcome: Outcome, _ status: Verdict.Status, _ note: String) {
        let verdict = judge([claim(3)], of: snippet, in: run(outcome), again: nil)[0]
        #expect(verdict.status == status)
        #expect(verdict.note.contains(note), "\(verdict.note)")
        #expect(verdict.match == nil)
    }

    @Test func branchNotTaken() {
        let whole = Run(
            outcome: .ran, statements: [StatementRun(lines: 5...6, stdout: 0..<0, stderr: 0..<0, isComplete: true)])
        let verdict = judge([claim(6)], of: snippet, in: whole, again: nil)[0]
        #expect(verdict.status == .unreached)
        #expect(verdict.note.contains("branch"))
    }

    @Test func cutShort() {
        let run = makeRun([Seen(isComplete: false)], outcome: .timedOut(limit: .seconds(10)))
        let verdict = judge([claim(1)], of: snippet, in: run, again: nil)[0]
        #expect(verdict.status == .unreached)
        #expect(verdict.note.contains("10 s"))
    }

    /// The causes that a guide cannot be blamed for, and those that it can.
    @Test(arguments: [
        (["NameError"], "name 'frob' is not defined", Verdict.Status.contradicted),
        (["NameError"], "name 'undefined' is not defined", .unchecked),
        (["UnboundLocalError", "NameError"], "cannot access local variable 'y'", .contradicted),
        (["ModuleNotFoundError", "ImportError"], "No module named 'numpy'", .unchecked),
        (["ImportError"], "cannot import name 'x' from 'y'", .contradicted),
        (["FileNotFoundError", "OSError"], "[Errno 2] No such file or directory: 'data.csv'", .unchecked),
        (["ConnectionRefusedError", "ConnectionError", "OSError"], "[Errno 111]", .unchecked),
        (["PermissionError", "OSError"], "[Errno 1]", .unchecked),
        (["socket.gaierror", "OSError"], "[Errno -3]", .unchecked),
        (["EOFError"], "EOF when reading a line", .unchecked),
        (["EOFError"], "Ran out of input", .contradicted),
        (["MemoryError"], "", .unchecked),
        (["KeyError", "LookupError"], "'k'", .contradicted),
        (["ZeroDivisionError", "ArithmeticError"], "division by zero", .contradicted),
    ]) func blame(_ types: [String], _ message: String, _ status: Verdict.Status) {
        let order = types.map { $0.contains(".") ? $0 : "builtins." + $0 } + ["builtins.Exception"]
        let seen = Seen(exception: ObservedException(types: order, message: message, line: 3))
        let verdict = judge([claim(3)], of: snippet, in: makeRun([seen]), again: nil)[0]
        #expect(verdict.status == status, "\(verdict)")
        if status == .contradicted { #expect(verdict.actual?.hasSuffix(message) == true) }
    }

    @Test func anOutcomeOfMissingNamesExcusesThem() {
        let seen = Seen(exception: ObservedException(types: ["builtins.NameError"], message: "name 'x' is not defined"))
        let verdict = judge(
            [claim(3)], of: snippet, in: makeRun([seen], outcome: .incomplete(names: ["x"])), again: nil)[0]
        #expect(verdict.status == .unchecked)
    }

    // MARK: Levels

    @Test(arguments: [
        ("[1,2]", "[1, 2]", MatchLevel.exact, "equal"), ("0.33", "0.3333333333333333", .equal, "rounded"),
        ("D", "<class '__main__.D'>", .rounded, "abbreviated"), ("[1, ...]", "[1, 2]", .abbreviated, "elided"),
    ]) func strictness(_ expected: String, _ repr: String, _ loosest: MatchLevel, _ named: String) {
        let run = makeRun([.value(repr)])
        let strict = judge([claim(3, expected, .value)], of: snippet, in: run, again: nil, loosest: loosest)[0]
        #expect(strict.status == .contradicted)
        #expect(strict.note.contains("level \(named)"))
        let loose = judge([claim(3, expected, .value)], of: snippet, in: run, again: nil)[0]
        #expect(loose.status == .holds)
        #expect(loose.match?.name == named)
        #expect(!loose.note.isEmpty)
    }

    @Test func theLoosestOfSeveralOccurrences() {
        let run = makeRun([.value("[1, 2]"), .value("[1,2]"), .value("deque([1, 2])")])
        #expect(judge([claim(3, "[1, 2]", .value)], of: snippet, in: run, again: nil)[0].match == .abbreviated)
    }

    // MARK: A second run

    @Test(arguments: [
        (Claim.Kind.stdout, "0.5", Seen.printed("0.5"), Seen.printed("0.7"), Verdict.Status.unstable),
        (.stdout, "0.6", .printed("0.5"), .printed("0.7"), .unstable),
        (.stdout, "{'a', 'b'}", .printed("{'a', 'b'}"), .printed("{'b', 'a'}"), .holds),
        (.stdout, "{'a', 'c'}", .printed("{'a', 'b'}"), .printed("{'b', 'a'}"), .contradicted),
        (.stdout, "['a', 'b']", .printed("['a', 'b']"), .printed("['b', 'a']"), .unstable),
        (
            .stdout, "<C object at 0x1>", .printed("<__main__.C object at 0x12>"),
            .printed("<__main__.C object at 0x13>"), .holds
        ),
        (
            .stdout, "<D object at 0x1>", .printed("<__main__.C object at 0x12>"),
            .printed("<__main__.C object at 0x13>"), .contradicted
        ),
        (.stdout, "took 0.50 s", .printed("took 0.5003 s"), .printed("took 0.5007 s"), .holds),
        (.stdout, "it took 0.50 s", .printed("took 0.5003 s"), .printed("took 0.5007 s"), .contradicted),
        (.stdout, "1", .printed("1"), .printed("1"), .holds),
        (.stdout, "2", .printed("1"), .printed("1"), .contradicted),
        (.value, "1700000000.0", .value("1769212345.5"), .value("1803772345.7"), .unstable),
        (.value, "140", .value("140"), .value("150"), .unstable),
    ]) func stability(_ kind: Claim.Kind, _ expected: String, _ first: Seen, _ second: Seen, _ status: Verdict.Status) {
        let verdict = judge([claim(3, expected, kind)], of: snippet, in: makeRun([first]), again: makeRun([second]))[0]
        #expect(verdict.status == status, "\(verdict)")
        if status == .unstable { #expect(verdict.note.contains("differs from run to run")) }
    }

    /// Without a second run the statement's own text tells.
    @Test(arguments: [
        ("time.time()", "1700000000.0", "1769212345.5", Verdict.Status.unstable),
        ("print(id(x))", "140", "139", .unstable),
        ("x = os.getpid()", "12", "14", .unstable),
        ("id(a) == id(b)", "1", "2", .contradicted),
        ("ident(x)", "1", "2", .contradicted),
        ("f(time.time())", "1", "2", .contradicted),
    ]) func readings(_ source: String, _ expected: String, _ repr: String, _ status: Verdict.Status) {
        let verdict = judge(
            [claim(1, expected, .value)], of: makeSnippet([source]), in: makeRun([.value(repr)]), again: nil)[0]
        #expect(verdict.status == status)
    }

    // MARK: Labels by the statement's source

    @Test(arguments: [
        ("print(\"Total\", x)", "3", "Total 3", true), ("print(\"Total\", x)", "4", "Total 3", false),
        ("print(\"a\", \"b\", x)", "3", "a b 3", true), ("print(f\"Area {x:.1f} cm\")", "2.5", "Area 2.5 cm", true),
        ("print(f\"Area {x:.1f} cm\")", "2.6", "Area 2.5 cm", false), ("print(x)", "3", "Total 3", false),
        ("print(f\"{x} items\")", "5", "5 items", true), ("print(f\"{x}{y}\")", "5", "15", false),
        ("show(\"Total\", x)", "3", "Total 3", false), ("print(f\"1{x}\")", "3", "13", false),
        ("print(\"1\", x)", "3", "1 3", false),
    ]) func labels(_ source: String, _ expected: String, _ printed: String, _ holds: Bool) {
        let verdict = judge(
            [claim(1, expected)], of: makeSnippet([source]), in: makeRun([.printed(printed)]), again: nil)[0]
        #expect(verdict.status == (holds ? .holds : .contradicted), "\(verdict)")
        if holds { #expect(verdict.match == .abbreviated) }
    }

    // MARK: Listings

    @Test(arguments: [
        ("1\n2", true), ("0\n1\n2", true), ("2", true), ("1\n3", false), ("0\n2", false), ("0\n1", false),
    ]) func listing(_ expected: String, _ holds: Bool) {
        let stdout = Array("0\n1\n2\n".utf8)
        let run = Run(
            outcome: .ran, observations: [Observation(claim: 0, stdout: 4..<6)], stdout: stdout,
            statements: (0...2).map { index in
                StatementRun(
                    lines: index + 1...index + 1, stdout: index * 2..<index * 2 + 2, stderr: 0..<0, isComplete: true)
            })
        let claim = Claim(
            kind: .stdout, line: 4, lastLine: 5, column: 1, subject: .init(lines: 3...3, isListing: true),
            expected: expected)
        #expect(judge([claim], of: snippet, in: run, again: nil)[0].status == (holds ? .holds : .contradicted))
    }

    @Test(arguments: [("two", true), ("one\ntwo", true), ("one", false), ("three", false), ("zero\none\ntwo", true)])
    func whatArgumentsPrinted(_ expected: String, _ holds: Bool) {
        let run = makeRun([.printed("zero\none\ntwo")])
        let verdict = judge([claim(1, expected)], of: makeSnippet(["print(f())"]), in: run, again: nil)[0]
        #expect(verdict.status == (holds ? .holds : .contradicted), "\(verdict)")
        // What is no print may have written any of it.
        let other = judge([claim(1, expected)], of: makeSnippet(["f()"]), in: run, again: nil)[0]
        #expect(other.status == (expected.hasPrefix("zero") ? .holds : .contradicted), "\(other)")
    }

    /// Both the loop and its suite stand on the claim's line.
    @Test(arguments: [("0 1 2", true), ("0, 1, 2", true), ("0 1 3", false), ("0 1", false)])
    func aLoopOnOneLine(_ expected: String, _ holds: Bool) {
        let inner = (0..<3).map { Observation(claim: 0, stdout: $0 * 2..<$0 * 2 + 2) }
        let run = Run(
            outcome: .ran, observations: [Observation(claim: 0, stdout: 0..<6)] + inner, stdout: Array("0\n1\n2\n".utf8)
        )
        let verdict = judge([claim(1, expected)], of: makeSnippet(["for i in x: print(i)"]), in: run, again: nil)[0]
        #expect(verdict.status == (holds ? .holds : .contradicted), "\(verdict)")
    }

    /// What is named: all that is set aside from `rounded` on.
    @Test func reasons() {
        let run = makeRun([.value("[<__main__.C object at 0x12>, 0.3333333333333333, 1]")])
        let verdict = judge([claim(1, "[<C object at 0x1>, 0.33, 1]", .value)], of: snippet, in: run, again: nil)[0]
        #expect(verdict.note == "module left out; any address; rounded to the digits shown")
    }

    @Test func anObjectShownAfterItsLoop() {
        let seen = [Seen.value("{'a': 1}"), .value("{'a': 1, 'b': 1}")]
        let shown = Claim(
            kind: .value, line: 4, lastLine: 4, column: 1, subject: .init(lines: 4...4, commentedOut: "d"),
            expected: "{'a': 1, 'b': 1}")
        #expect(judge([shown], of: snippet, in: makeRun(seen), again: nil)[0].match == .abbreviated)
        #expect(
            judge([claim(4, "{'a': 1, 'b': 1}", .value)], of: snippet, in: makeRun(seen), again: nil)[0].status
                == .contradicted)
    }

    @Test func aListingOfThirtyLinesIsContradictedAtItsWrongDigit() {
        let lines = (1...30).map { "row \($0): \($0 * $0)" }
        var wrong = lines
        wrong[16] = "row 17: 288"
        let verdict = judge(
            [claim(3, wrong.joined(separator: "\n"))], of: snippet,
            in: makeRun([.printed(lines.joined(separator: "\n"))]),
            again: nil)[0]
        #expect(verdict.status == .contradicted)
        #expect(verdict.note.contains("line 17"))
        #expect(verdict.note.contains("column 11"))
    }

    // MARK: Sessions, conditions, copies

    @Test(arguments: [
        ("'a'", Seen.returned("'a'"), true), ("a", .returned("'a'"), true), ("b", .returned("'a'"), false),
        ("1", .returned("'1'"), false), ("a", .printed("a"), true), ("None", .returned("None"), true),
        ("2.5", .returned("np.float64(2.5)"), true), ("2.6", .returned("np.float64(2.5)"), false),
        ("list[A]", .returned("list[__main__.A]"), true), ("list[B]", .returned("list[__main__.A]"), false),
        ("A of <class 'B'>.", .printed("A of <class '__main__.B'>."), true), ("None", .returned("0"), false),
        ("'a'", .printed("a"), false), ("x\n3", .returned("3", printed: "x"), true),
        ("3", .returned("3", printed: "x"), false),
        ("{1, 2}", .returned("{2, 1}"), true),
        // doctest takes a bool for a number, not the other way round.
        ("1", .printed("True"), true), ("0", .returned("False"), true), ("True", .printed("1"), false),
        ("1", .printed("False"), false),
        ("(<A at ...>, <B at ...>)", .returned("(<A at 0x7f01>, <B at 0x7f02>)"), true),
        ("(<A at ...>, <C at ...>)", .returned("(<A at 0x7f01>, <B at 0x7f02>)"), false),
    ]) func session(_ expected: String, _ seen: Seen, _ holds: Bool) {
        let claim = Claim(
            kind: .result, line: 1, lastLine: 1, column: 1, subject: .init(lines: 1...1), expected: expected,
            flags: [.session])
        #expect(
            judge([claim], of: snippet, in: makeRun([seen]), again: nil)[0].status == (holds ? .holds : .contradicted))
    }

    @Test func whiteSpaceNormalizedAsDoctestDoes() {
        let claim = Claim(
            kind: .stdout, line: 1, lastLine: 1, column: 1, subject: .init(lines: 1...1), expected: "[0,  1,\n2]",
            flags: [.session, .normalizesWhitespace])
        #expect(judge([claim], of: snippet, in: makeRun([.printed("[0, 1, 2]")]), again: nil)[0].match == .exact)
    }

    /// To doctest the elision is one of text, in which nothing may be left out too.
    @Test func textElidedAsDoctestDoes() {
        let claim = Claim(
            kind: .result, line: 1, lastLine: 1, column: 1, subject: .init(lines: 1...1), expected: "[1, 2...]",
            flags: [.session, .ellipsis])
        #expect(judge([claim], of: snippet, in: makeRun([.returned("[1, 2]")]), again: nil)[0].match == .elided)
    }

    @Test func exceptionDetailIgnoredAsDoctestDoes() {
        let claim = Claim(
            kind: .raises, line: 1, lastLine: 1, column: 1, subject: .init(lines: 1...1), expected: "ValueError: other",
            flags: [.ignoresExceptionDetail])
        #expect(
            judge([claim], of: snippet, in: makeRun([.raised("ValueError", message: "no")]), again: nil)[0].status
                == .holds)
    }

    @Test(arguments: [
        ([2], Condition.Bound.exactly, false), ([3, 11], .exactly, true), ([3, 12], .atLeast, false),
        ([3, 9], .atLeast, true),
    ])
    func condition(_ version: [Int], _ bound: Condition.Bound, _ applies: Bool) {
        let claim = Claim(
            kind: .stdout, line: 1, lastLine: 1, column: 1, subject: .init(lines: 1...1), expected: "2",
            condition: Condition(text: "Python 2", bound: bound, version: version))
        let python = PythonDescription(version: "3.11.2", library: "", executable: "", reason: "")
        let verdict = judge([claim], of: snippet, in: makeRun([.printed("1")]), again: nil, python: python)[0]
        #expect(verdict.status == (applies ? .contradicted : .inapplicable))
    }

    /// The note may be part of what was printed.
    @Test(arguments: [
        ("2.50", "EUR", "2.50 EUR", true), ("0", "door opens", "0: door opens", true), ("'a'", "|", "   'a'|", true),
        ("True", "so far", "True (so far)", true), ("2.50", "USD", "2.50 EUR", false),
        ("2.51", "EUR", "2.50 EUR", false),
        ("1", "a note", "1", true), ("2", "a note", "1", false),
    ]) func wholeComment(_ core: String, _ note: String, _ printed: String, _ holds: Bool) {
        let claim = Claim(
            kind: .stdout, line: 1, lastLine: 1, column: 1, subject: .init(lines: 1...1), expected: core, note: note)
        let verdict = judge([claim], of: snippet, in: makeRun([.printed(printed)]), again: nil)[0]
        #expect(verdict.status == (holds ? .holds : .contradicted), "\(verdict)")
    }

    /// Only what was measured may be another duration on another machine.
    @Test(
        arguments: [
            ("print('Time: 3.2s')", "Time: 3.2s", "Time: 3.2s", Verdict.Status.contradicted),
            ("f()", "Time: 3.2s", "Time: 3.2s", .contradicted), ("f()", "Time: 3.2s", "Time: 3.4s", .holds),
            ("time.sleep(1); f()", "Time: 3.2s", "Time: 3.2s", .holds), ("f()", "Time: 3.2s", nil, .holds),
            ("print('time 3.2s')", "time 3.2s", nil, .contradicted), ("f()", "Time: 3.3s", "Time: 3.3s", .holds),
            ("f()", "Time: 8s", "Time: 8s", .contradicted), ("f()", "Time: 3.3004s", "Time: 3.3004s", .holds),
        ] as [(String, String, String?, Verdict.Status)])
    func durations(_ source: String, _ printed: String, _ later: String?, _ status: Verdict.Status) {
        let snippet = makeSnippet([source])
        let claimed = printed.hasPrefix("time") ? "time 3.3s" : "Time: 3.3s"
        let verdict = judge(
            [claim(1, claimed)], of: snippet, in: makeRun([.printed(printed)]),
            again: later.map { makeRun([.printed($0)]) })[0]
        #expect(verdict.status == status, "\(verdict)")
    }

    /// What the statement formats itself has the digits that it has.
    @Test(arguments: [
        ("print(f'{1/3:.4f}')", "0.33", "0.3333", false), ("print('%.4f' % x)", "0.33", "0.3333", false),
        ("print(f'{1/3:.4f}')", "0.3333", "0.3333", true), ("print(f'{x:>8.2f} {y}')", "0.33 0.3", "0.33 0.3333", true),
        ("print(0.1 + 0.2)", "0.3", "0.30000000000000004", true), ("print('{:,.2f}'.format(x))", "1.5", "1.53", false),
        ("print('v. 4', x)", "v. 4 0.33", "v. 4 0.3333", true),
    ]) func formattedNumbers(_ source: String, _ claimed: String, _ printed: String, _ holds: Bool) {
        let verdict = judge(
            [claim(1, claimed)], of: makeSnippet([source]), in: makeRun([.printed(printed)]), again: nil)[0]
        #expect(verdict.status == (holds ? .holds : .contradicted), "\(verdict)")
    }

    /// What stands after a comment sign in a session's output may have been printed.
    @Test(arguments: [("a  # b", true), ("a", true), ("a # b", false), ("c  # b", false)])
    func wholeOutput(_ printed: String, _ holds: Bool) {
        let claim = Claim(
            kind: .stdout, line: 1, lastLine: 1, column: 1, subject: .init(lines: 1...1), expected: "a", note: "b",
            whole: "a  # b", flags: [.session])
        let verdict = judge([claim], of: snippet, in: makeRun([.printed(printed)]), again: nil)[0]
        #expect(verdict.status == (holds ? .holds : .contradicted), "\(verdict)")
    }

    /// CPython prints suggestions in tracebacks alone.
    @Test(arguments: [
        ("AttributeError: no 'apend'. Did you mean: 'append'?", true), ("AttributeError: no 'apend'", true),
        ("AttributeError: no 'apnd'. Did you mean: 'append'?", false),
        ("AttributeError: no 'apend'. Is it 'append'?", false),
    ]) func suggestions(_ claimed: String, _ holds: Bool) {
        let verdict = judge(
            [claim(1, claimed, .raises)], of: snippet,
            in: makeRun([.raised("AttributeError", message: "no 'apend'")]), again: nil)[0]
        #expect(verdict.status == (holds ? .holds : .contradicted), "\(verdict)")
    }

    /// What was taken for a mark before the core was printed.
    @Test(arguments: [("✅ done", true), ("done", true), ("❌ done", false), ("✅ done!", false)])
    func marksThatWerePrinted(_ printed: String, _ holds: Bool) {
        let claim = Claim(
            kind: .stdout, line: 1, lastLine: 1, column: 1, subject: .init(lines: 1...1), expected: "done",
            whole: "✅ done")
        let verdict = judge([claim], of: snippet, in: makeRun([.printed(printed)]), again: nil)[0]
        #expect(verdict.status == (holds ? .holds : .contradicted), "\(verdict)")
    }

    @Test func markedUnstable() {
        let claim = Claim(
            kind: .stdout, line: 1, lastLine: 1, column: 1, subject: .init(lines: 1...1), expected: "2",
            flags: [.unstable])
        #expect(judge([claim], of: snippet, in: makeRun([.printed("1")]), again: nil)[0].status == .inapplicable)
    }

    @Test func aCopyHasAnOutputOfItsOwn() {
        let run = Run(
            outcome: .ran, observations: [Observation(claim: 0, stdout: 0..<4, ownOutput: Array("mine\n".utf8))],
            stdout: Array("seen\n".utf8))
        #expect(judge([claim(1, "mine")], of: snippet, in: run, again: nil)[0].match == .exact)
        #expect(judge([claim(1, "seen")], of: snippet, in: run, again: nil)[0].status == .contradicted)
    }

    @Test func outputThatIsNoUTF8IsShownAsSuch() {
        let run = Run(
            outcome: .ran, observations: [Observation(claim: 0, stdout: 0..<4)], stdout: [0x61, 0xFF, 0xC3, 0x62])
        let verdict = judge([claim(1, "a\u{FFFD}")], of: snippet, in: run, again: nil)[0]
        #expect(verdict.status == .contradicted)
        #expect(verdict.actual == "a\\xff\\xc3b")
    }
}
