import Claims
import Model
import Testing

@Suite struct SessionTests {
    private func block(_ text: String) -> Block {
        Block(
            section: 0, language: .pythonSession,
            lines: text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                BlockLine(text: String($0.element), number: 10 + $0.offset, column: 1)
            })
    }

    @Test(arguments: [
        Reading(">>> 1 + 1\n2", "value 2"),
        Reading(">>> f(1)\n'a'", "result 'a'"),
        Reading(">>> print('a')\na", "stdout a"),
        Reading(">>> for i in range(2):\n...     print(i)\n...\n0\n1", "stdout 0\n1"),
        Reading(">>> x = 1\n>>> x\n1\n\nSome prose.\n\n>>> y\n2", "value 1", "value 2"),
        Reading("    >>> {}\n    {}", "value {}"),
        Reading(">>> print('a\\n\\nb')\na\n<BLANKLINE>\nb", "stdout a\n\nb"),
        Reading(
            ">>> int('x')\nTraceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nValueError: no",
            "raises ValueError: no"),
        Reading(
            ">>> f()\nworking\nTraceback (most recent call last):\n    ...\nm.OwnError: a\nb",
            "stdout working", "raises m.OwnError: a\nb"),
        Reading(">>> gone()  # doctest: +SKIP\n3", []),
        Reading(
            "In [1]: x = 3\n\nIn [2]: x\nOut[2]: 3\n\nIn [3]: for i in x:\n   ...:     print(i)\n1", "value 3",
            "stdout 1"),
        Reading(">>> x = 2 + 3  # 5\n>>> x  # six\n6", "binding 5", "value 6"),
        // Continuation lines without a prompt.
        Reading(">>> f(\n        a,\n        b=1,\n    )\n[1]", "result [1]"),
        Reading(">>> print('''a\n\nb''')\na", "stdout a"),
        Reading(">>> x = [\n...   1,\n    2]\n>>> x\n[1, 2]", "value [1, 2]"),
        Reading(">>> for i in x:\n        print(i)\n0\n1", "stdout 0\n1"),
        Reading(
            ">>> f(1\n  File \"<stdin>\", line 1\nSyntaxError: no", "value   File \"<stdin>\", line 1\nSyntaxError: no"),
        Reading(">>> f(1\n2\n>>> 3\n3", "value 2", "value 3"),
        Reading(">>> m\n[[1,\n  2]]", "value [[1,\n  2]]"),
        Reading(">>> f(\n    1)\n    [2]", "result     [2]"),
        // Comments beside what is shown.
        Reading(">>> a\narray([1, 2]) # may vary", "value array([1, 2])"),
        Reading(">>> a\n'#1 # 2'", "value '#1 # 2'"),
        // Comments above and below it, and nothing but comments.
        Reading(">>> a\n# why\n7\n# next\n# to it", "value 7"),
        Reading(">>> a\n# b", []),
        Reading(">>> print(a)\n# b", "stdout # b"),
        Reading(">>> print(a)\n#b\nc", "stdout #b\nc"),
        // Exceptions without a traceback.
        Reading(">>> f(1)\nm.OwnTrouble: no", "raises m.OwnTrouble: no"),
        Reading(">>> f(1)\nTraceback (most recent call last):\n...\n>>> x\n1", "raises Exception", "value 1"),
        Reading(">>> x + 1\nOwnError: no\n  such thing", "raises OwnError: no\n  such thing"),
        Reading(">>> print(e)\nValueError: no", "stdout ValueError: no"),
        Reading(">>> f(1)\nNote: all is well", "result Note: all is well"),
        // What a prompt would not show.
        Reading(">>> x = f()\n[1, 2]", "binding [1, 2]"),
        Reading(">>> x = f()\nworking on it", "stdout working on it"),
        // Prompts where a continuation belongs, and without a blank.
        Reading(">>> class A:\n>>>     b = 1\n>>>\n>>> A.b\n1", "value 1"),
        Reading(">>> try:\n>>>     f()\n>>> except E:\n>>>     print(1)\n1", "stdout 1"),
        Reading(">>> f(\n>>>     1)\n2", "result 2"),
        Reading(">>> x = 1\n>>>x\n1", "value 1"),
        Reading(">>>  x\n1", "value 1"),
        Reading(">>> if x:\n>>>     y\n2\n>>> z\n3", "stdout 2", "value 3"),
        // Commands for IPython.
        Reading("In [1]: %timeit f()\n1 loop\n\nIn [2]: 2\nOut[2]: 2", "value 2"),
    ])
    func claims(_ reading: Reading) {
        #expect(unfoldSession(block(reading.code), id: "g#s.1").claims.map(described) == reading.claims)
    }

    @Test func keepsLinesAndPlaces() throws {
        let reading = unfoldSession(
            block("  >>> if x:\n  ...     print(1)\n  1\n  >>> y  # doctest: +SKIP\n  2"), id: "g#s.1")
        #expect(reading.snippet.lines.map(\.text) == ["if x:", "    print(1)", "", "", ""])
        #expect(reading.snippet.lines.map(\.number) == [10, 11, 12, 13, 14])
        #expect(reading.snippet.lines[1].column == 7)
        let claim = try #require(reading.claims.first)
        #expect(claim.line == 12 && claim.column == 3)
        #expect(claim.subject.lines == 10...11)
    }

    @Test func remarks() throws {
        let claim = try #require(unfoldSession(block(">>> a\n[1,  # first\n 2]  # may vary"), id: "g#s.1").claims.first)
        #expect(claim.expected == "[1,\n 2]")
        #expect(claim.note == "first may vary")
        #expect(claim.whole == "[1,  # first\n 2]  # may vary")
        #expect(claim.flags == [.session, .hedged])
        let plain = try #require(unfoldSession(block(">>> a\n'2:30' # is left out"), id: "g#s.1").claims.first)
        #expect(plain.expected == "'2:30'" && plain.flags == [.session])
    }

    @Test(arguments: [
        Reading(">>> '4' + '1'\n'41'\n### Next\n>>> import a\n![x](y)\n>>> 1\n1\n- item", "value '41'", "value 1"),
        Reading(
            ">>> f()\nTraceback (most recent call last):\nFile \"x.py\", line 3, in f\nraise X(\n\"no\")\np.OwnTrouble: (0) no",
            "raises p.OwnTrouble: (0) no"),
    ])
    func lostIndentation(_ reading: Reading) {
        let kept = block(reading.code)
        let lost = Block(section: 0, language: .pythonSession, lines: kept.lines, indentation: .lost)
        #expect(unfoldSession(lost, id: "g#s.1").claims.map(described) == reading.claims)
    }

    @Test func directives() throws {
        let reading = unfoldSession(
            block(">>> f()  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE\n[0, ..., 9]"), id: "g#s.1")
        #expect(reading.claims.first?.flags == [.session, .ellipsis, .normalizesWhitespace])
        let other = unfoldSession(
            block(">>> f()  # doctest: +IGNORE_EXCEPTION_DETAIL\nTraceback (most recent call last):\nA: b"), id: "g#s.1"
        )
        #expect(other.claims.first?.flags == [.session, .ignoresExceptionDetail])
    }
}
