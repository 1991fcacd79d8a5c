internal import Model

/// A mark of another tool that tests documents, and what it means here.
struct ToolMark: Sendable {
    let prefix: String
    /// Whether more text may follow the prefix.
    var takesMore = false
    /// What is said of it where it is not followed.
    var remark: String?
    let apply: @Sendable (inout BlockMarks, Scalars) -> Void
}

/// The longest of those with a common beginning first.
let toolMarks: [ToolMark] = [
    // Sybil: comments before the block.
    skip("skip: next", "skip-next"),
    skipIf("skip: next if"),
    ToolMark(prefix: "skip: start") { marks, _ in marks.region = .begins },
    ToolMark(prefix: "skip: end") { marks, _ in marks.region = .ends },
    skip("skip:", "skip"),
    ToolMark(prefix: "clear-namespace") { marks, _ in marks.startsAnew = true },

    // pytest-codeblocks: comments before the block.
    skip("pytest-codeblocks:skip", "pytest-codeblocks:skip"), skip("pytest.mark.skip", "pytest.mark.skip"),
    ToolMark(prefix: "pytest.mark.skip(", takesMore: true) { marks, rest in
        marks.skip = "marked pytest.mark.skip(" + rest.text
    },
    skipIf("pytest-codeblocks:skipif"), skipIf("pytest.mark.skipif"),
    ToolMark(prefix: "pytest-codeblocks:importorskip(", takesMore: true) { marks, rest in
        marks.needs.packages.append(
            rest.filter { $0 != ")" && !$0.isBlank }.reduce(into: "") { $0.unicodeScalars.append($1) })
    },
    ToolMark(prefix: "pytest-codeblocks:cont-nocheck") { marks, _ in marks.continues = true },
    ToolMark(prefix: "pytest-codeblocks:cont") { marks, _ in marks.continues = true },
    ToolMark(prefix: "pytest-codeblocks:expect-error") { marks, _ in
        marks.raises = ""
        marks.mustRaise = true
    },
    ToolMark(prefix: "pytest-codeblocks:expect-exception") { marks, _ in
        marks.raises = ""
        marks.mustRaise = true
    },
    ToolMark(prefix: "pytest.mark.xfail", takesMore: true) { marks, _ in marks.raises = "" },
    ToolMark(prefix: "pytest-codeblocks:expected-output-ignore-whitespace") { _, _ in },
    ToolMark(prefix: "pytest-codeblocks:expected-output") { _, _ in },

    // Classes of a fence, as several tools for pandoc and MyST documents have them.
    skip(".notest", ".notest"), skip(".no-test", ".no-test"), skip(".no-run", ".no-run"), skip(".skip", ".skip"),

    // pytest-doctestplus: directives around sessions.
    skip("doctest-skip-all", "doctest-skip-all"), skip("doctest-skip", "doctest-skip"),
    skip("doctest-remote-data-all", "doctest-remote-data-all"), skip("doctest-remote-data", "doctest-remote-data"),
    ToolMark(prefix: "doctest-requires", takesMore: true) { marks, rest in
        // `numpy, scipy>=1.2`: the names alone.
        for name in rest.text.split(whereSeparator: { $0 == "," || $0 == " " }) {
            let package = name.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
            if !package.isEmpty { marks.needs.packages.append(String(package)) }
        }
    },

    // pytest-markdown-docs: words of the fence.
    skip("notest", "notest"),
    ToolMark(prefix: "continuation") { marks, _ in marks.continues = true },
    ToolMark(prefix: "fixture:", takesMore: true, remark: "asks for a pytest fixture, which is not there") { _, _ in },
    ToolMark(prefix: "retry:", takesMore: true, remark: "is not followed: every block runs once, or twice to compare") {
        _, _ in
    },

    // pytest-examples: words of the fence.
    skip("test=\"skip\"", "test=\"skip\""), skip("test='skip'", "test='skip'"), skip("test=skip", "test=skip"),
    skip("test=false", "test=false"), skip("test=\"false\"", "test=false"),
    ToolMark(prefix: "requires=", takesMore: true) { marks, rest in
        marks.needs.python =
            ">=" + rest.filter { $0.isDigit || $0 == "." }.reduce(into: "") { $0.unicodeScalars.append($1) }
    },
    ToolMark(prefix: "group=", takesMore: true) { marks, rest in marks.group = rest.text },
    ToolMark(prefix: "lint=", takesMore: true) { _, _ in },
    ToolMark(prefix: "upgrade=", takesMore: true) { _, _ in },

    // phmdoctest: comments before the block.
    skip("phmdoctest-skip", "phmdoctest-skip"),
    skip("phmdoctest-mark.skip", "phmdoctest-mark.skip"),
    ToolMark(prefix: "phmdoctest-share-names") { marks, _ in marks.group = "phmdoctest" },
    ToolMark(prefix: "phmdoctest-clear-names") { marks, _ in marks.startsAnew = true },
    ToolMark(prefix: "phmdoctest-setup") { marks, _ in marks.group = "phmdoctest" },
    ToolMark(prefix: "phmdoctest-teardown") { marks, _ in marks.group = "phmdoctest" },
    ToolMark(prefix: "phmdoctest-label", takesMore: true) { _, _ in },

    // Sphinx's doctest extension: the directive's name and options.
    ToolMark(prefix: "testsetup", takesMore: true) { marks, rest in
        marks.makesNoClaims = true
        marks.isTestSetup = true
        marks.testGroups = testGroups(rest)
    },
    ToolMark(prefix: "testcleanup", takesMore: true) { marks, rest in
        marks.makesNoClaims = true
        marks.testGroups = testGroups(rest)
    },
    ToolMark(prefix: "testcode", takesMore: true) { marks, rest in marks.testGroups = testGroups(rest) },
    ToolMark(prefix: "doctest:", takesMore: true) { _, _ in },
    ToolMark(prefix: "doctest", takesMore: true) { marks, rest in marks.testGroups = testGroups(rest) },
    ToolMark(prefix: ":options:", takesMore: true) { _, _ in },
    ToolMark(prefix: ":hide:", takesMore: true) { _, _ in },
    ToolMark(prefix: ":pyversion:", takesMore: true) { marks, rest in
        marks.needs.python = rest.filter { !$0.isBlank }.reduce(into: "") { $0.unicodeScalars.append($1) }
    },
    skipIf(":skipif:"),

    // Notebooks, R Markdown, documentation generators: words of the fence.
    skip("no-run", "no-run"), skip("norun", "norun"), skip("no_run", "no_run"), skip("no-exec", "no-exec"),
    skip("noexec", "noexec"), skip("no_exec", "no_exec"), skip("no-test", "no-test"), skip("no_test", "no_test"),
    skip(".no-run", ".no-run"), skip(".noexec", ".noexec"), skip(".no-test", ".no-test"), skip(".notest", ".notest"),
    skip(".no-eval", ".no-eval"), skip("eval=FALSE", "eval=FALSE"), skip("eval=false", "eval=false"),
    skip("skip-test", "skip-test"), skip("skiptest", "skiptest"), skip("ignore", "ignore"), skip(".ignore", ".ignore"),
    skip(".skip", ".skip"), skip("skip", "skip"), skip("doctest: +SKIP", "doctest: +SKIP"),
    ToolMark(prefix: "raises-exception") { marks, _ in marks.raises = "" },
    ToolMark(prefix: ":tags:", takesMore: true) { marks, rest in
        let tags = rest.split { !$0.isWordPart && $0 != "-" }.map(\.text)
        if tags.contains("skip-execution") { marks.skip = "tagged skip-execution" }
        if tags.contains("raises-exception") { marks.raises = "" }
    },
    ToolMark(prefix: "exec=", takesMore: true) { _, _ in },
    ToolMark(prefix: "exec") { _, _ in },
]

/// `a, b`: the groups that a directive of Sphinx's doctest extension names; without any it is `default`, `*` is all.
private func testGroups(_ text: Scalars) -> Set<String> {
    let names = text.split(separator: ",").map(\.trimmed.text).filter { !$0.isEmpty }
    return names.isEmpty ? ["default"] : Set(names)
}

/// `skipif(sys.platform == "win32", reason="...")`: the first argument decides.
private func skipIf(_ prefix: String) -> ToolMark {
    ToolMark(prefix: prefix, takesMore: true) { marks, rest in
        var condition = rest
        if rest.first == "(", ValueScanner(text: rest).matchingEnd(at: rest.startIndex) == rest.endIndex {
            let inside = rest.dropFirst().dropLast()
            condition = ValueScanner(text: inside).topLevelItems(inside).first ?? inside
        }
        marks.skipConditions.append(SkipCondition(text: condition.trimmed.text))
    }
}

private func skip(_ prefix: String, _ name: String) -> ToolMark {
    ToolMark(prefix: prefix) { marks, _ in marks.skip = "marked `\(name)`" }
}

/// Whether a word of a fence only says how the block looks or what it is called.
func isDisplayOption(_ text: Scalars) -> Bool {
    guard let first = text.first else { return true }
    // Classes, identifiers, line ranges, numbers of lines.
    if first == "." || first == "#" || first == "{" || first.isDigit || first == "}" || first == "\"" || first == "'" {
        return true
    }
    // Options of a directive: `:linenos:`.
    if first == ":" { return true }
    let name = text.prefix { $0.isWordPart || $0 == "-" }.text.lowercased()
    if text.contains("=") || text.contains(":") {
        // `title="x"`, `hl_lines="1 2"`: whatever has a value and no meaning above concerns a renderer.
        return true
    }
    return displayWords.contains(name)
}

private let displayWords: Set<String> = [
    "linenums", "linenos", "numberlines", "line-numbers", "showlinenumbers", "lineno", "copy", "wrap", "nowrap", "hide",
    "collapse", "collapsed", "expand", "live", "editable", "interactive", "diff", "highlight", "nohighlight", "title",
    "filename", "caption", "theme", "focus", "noline", "nolines", "no-copy", "nocopy", "nolinenums", "startinline",
]
