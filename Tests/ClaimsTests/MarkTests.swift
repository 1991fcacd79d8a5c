import Claims
import Model
import Testing

@Suite struct MarkTests {
    private func marks(_ marks: String..., code: String = "x = 1") -> BlockMarks {
        readMarks(of: block(code, marks))
    }

    private func block(_ code: String, _ marks: [String]) -> Block {
        Block(
            section: 0, language: .python,
            lines: code.split(separator: "\n").enumerated().map {
                BlockLine(text: String($0.element), number: 5 + $0.offset, column: 1)
            },
            marks: marks)
    }

    @Test(arguments: [
        "verify: skip", "verify: skip (needs a server)", "notest", "test=\"skip\"", "skip: next", "pytest.mark.skip",
        "pytest-codeblocks:skip", "phmdoctest-skip", ".no-run", "pytest.mark.skip(reason=\"later\")",
        ":tags: [skip-execution]",
    ])
    func skips(_ mark: String) {
        #expect(marks(mark).skip != nil)
        #expect(marks(mark).problems.isEmpty)
    }

    @Test func reasons() {
        #expect(marks("verify: skip (needs a server)").skip == "needs a server")
        #expect(marks("verify: skip").skip == "marked `verify: skip`")
    }

    @Test func needs() {
        let read = marks("verify: needs numpy, pandas; python >= 3.12")
        #expect(read.needs.packages == ["numpy", "pandas"])
        #expect(read.needs.python == ">=3.12")
        #expect(marks("requires=\"3.10\"").needs.python == ">=3.10")
        #expect(marks("pytest-codeblocks:importorskip(sympy)").needs.packages == ["sympy"])
    }

    @Test func others() {
        #expect(marks("verify: raises ValueError").raises == "ValueError")
        #expect(marks("pytest-codeblocks:expect-error").raises == "")
        #expect(marks("continuation").continues)
        #expect(marks("pytest-codeblocks:cont").continues)
        #expect(marks("verify: unstable").isUnstable)
        #expect(marks("verify: not a claim").makesNoClaims)
        #expect(marks("skip: start").region == .begins)
        #expect(marks("skip: end").region == .ends)
        #expect(marks("clear-namespace").startsAnew)
        #expect(marks("group=a").group == "a")
    }

    @Test(arguments: ["title=\"x.py\"", "{1,3}", ".numberLines", "linenums=\"1\"", ":linenos:", "copy"])
    func display(_ mark: String) {
        #expect(marks(mark) == BlockMarks())
    }

    @Test(arguments: [
        "verify: skp", "verify: python 3", "fixture:client", "skip: next if(x, reason='y')", "frobnicate",
        "pytest.mark.skipif(shutil.which(\"git\") is None, reason=\"x\")", ":skipif: np == 1",
    ])
    func notUnderstood(_ mark: String) {
        #expect(marks(mark).problems.count == 1)
        #expect(marks(mark).problems.first?.line == 5)
    }

    @Test(arguments: [
        (":skipif: np is None", "numpy"), (":skipif: pydantic is None", "pydantic"), (":skipif: not HAS_LXML", "lxml"),
        ("skip: next if(rich is None, reason='optional')", "rich"),
    ])
    func optionalPackage(_ mark: String, _ package: String) {
        #expect(marks(mark).needs.packages == [package])
        #expect(marks(mark).problems.isEmpty)
    }

    @Test func listsWhatIsKnown() {
        #expect(marks("verify: skp").problems.first?.message.contains("`needs PACKAGE`") == true)
    }

    @Test(arguments: [
        (">=3.12", "3.11.2", false), (">=3.11", "3.11.2", true), ("<=3.11", "3.11.2", true), (">3.11", "3.11.2", false),
        ("<3.9", "3.11.2", false), (">=3.8,<3.12", "3.11.2", true), ("!=3.11", "3.11.2", false),
        ("==3.11", "3.11.2", true),
        (">=3.9", "3.13.0rc1", true),
    ])
    func versions(_ condition: String, _ version: String, _ runs: Bool) {
        let python = PythonDescription(version: version, library: "", executable: "", reason: "")
        let marks = marks("verify: python \(condition)")
        #expect((marks.reasonToSkip(under: python, needing: marks.needs) == nil) == runs)
    }

    @Test(arguments: [
        ("skip: next if(True)", true), ("skip: next if(False, reason='never')", false),
        ("pytest-codeblocks:skipif(sys.version_info < (3, 12))", true),
        ("pytest.mark.skipif(sys.version_info >= (3, 12), reason=\"new\")", false),
        (":skipif: sys.version_info[:2] == (3, 11)", true), (":skipif: sys.version_info[0] < 3", false),
        (":skipif: sys.platform == \"win32\" or os.name == 'nt'", false),
        (":skipif: sys.platform.startswith('linux') and not (sys.version_info.major == 2)", true),
        (":skipif: platform.system() in ('Linux', 'Darwin')", true),
        (":skipif: platform.python_implementation() != 'PyPy'", true),
        (":skipif: sys.implementation.name not in ['cpython']", false),
    ])
    func conditions(_ mark: String, _ skips: Bool) {
        let python = PythonDescription(version: "3.11.2", library: "", executable: "", reason: "")
        let marks = marks(mark)
        #expect(marks.problems.isEmpty)
        #expect((marks.reasonToSkip(under: python) != nil) == skips)
    }

    @Test func testGroups() {
        #expect(marks("testcode").testGroups == ["default"])
        #expect(marks("doctest a, b").testGroups == ["a", "b"])
        #expect(marks("testsetup *").testGroups == ["*"])
        #expect(marks("testsetup a").isTestSetup)
        #expect(marks("doctest-requires scipy").testGroups.isEmpty)
    }

    @Test func unknownWordsAreErrors() {
        #expect(marks("verify: skp").problems.map(\.isError) == [true])
        #expect(marks("frobnicate").problems.map(\.isError) == [false])
    }

    @Test func inComments() {
        let read = marks(code: "# verify: needs flask\nimport flask  # verify: python >= 3.9\nx = 1")
        #expect(read.needs.packages == ["flask"])
        #expect(read.needs.python == ">=3.9")
    }

    @Test func settlesClaims() {
        func read(_ code: String) -> ClaimReading { readClaims(in: snippet(code), output: nil) }
        #expect(read("print(x)  # 5  # verify: not a claim").claims.isEmpty)
        #expect(read("# verify: not a claim\nprint(x)  # 5\nprint(y)  # 6").claims.map(described) == ["stdout 6"])
        #expect(read("print(x)  # 5  # verify: unstable").claims.map(\.flags) == [[.unstable]])
        #expect(read("f(x)  # verify: raises ValueError").claims.map(described) == ["raises ValueError"])
        let wrong = read("f(x)  # verify: rises ValueError")
        #expect(wrong.claims.isEmpty)
        #expect(wrong.problems.map(\.column) == [7])
        #expect(readClaims(in: snippet("print(x)  # 5", marks: ["verify: not a claim"]), output: nil).claims.isEmpty)
    }
}
