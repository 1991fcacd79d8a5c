import Model

/// Results made by hand, by name, so that a test's arguments stay readable.
enum Sample: String, CaseIterable {
    /// A guide with one of everything that can be not well, and one that is hostile.
    case faults
    /// A guide in which all is as documented.
    case good
    /// The same guide under two Pythons that differ in one claim.
    case twoPythons = "two-pythons"
    case empty
    case interrupted

    var results: Results {
        switch self {
        case .faults: Results(runs: [VersionResults(.faults, .hostile, missing: [.network])])
        case .good: Results(runs: [VersionResults(.good)])
        case .twoPythons:
            Results(runs: [
                VersionResults(.versioned(holds: false), version: "3.11.2"),
                VersionResults(.versioned(holds: true), version: "3.13.1"),
            ])
        case .empty: Results(runs: [VersionResults(GuideBuilder("empty.md", "Nothing to run here."))])
        case .interrupted: Results(runs: [VersionResults(.good)], isInterrupted: true)
        }
    }
}

extension Confinement.MissingLayer {
    static let network = Self(
        name: "network namespace", reason: "unshare is not permitted: sockets are refused by seccomp alone")
}

extension GuideBuilder {
    static var good: GuideBuilder {
        var guide = GuideBuilder("Guide/01-sums.md", "# Sums\n\n```python\nt = 2 + 2\nprint(t)  # 4\n```\n")
        guide.section("Sums", "sums", 1...6)
        guide.snippet(
            4...5, stdout: "4\n",
            claims: [
                (guide.claim(.stdout, 5, "4"), Verdict(status: .holds, match: .exact, judgedAs: .stdout, actual: "4"))
            ])
        return guide
    }

    static func versioned(holds: Bool) -> GuideBuilder {
        var guide = GuideBuilder(
            "Guide/02-versions.md", "# Versions\n\n```python\nprint(f())  # new\nprint(1)  # 2\n```\n")
        guide.section("Versions", "versions", 1...6)
        guide.snippet(
            4...5,
            claims: [
                (
                    guide.claim(.stdout, 4, "new"),
                    holds
                        ? Verdict(status: .holds, match: .exact, judgedAs: .stdout, actual: "new")
                        : Verdict(status: .contradicted, judgedAs: .stdout, actual: "old")
                ),
                (guide.claim(.stdout, 5, "2"), Verdict(status: .contradicted, judgedAs: .stdout, actual: "1")),
            ])
        return guide
    }

    static var faults: GuideBuilder {
        var guide = GuideBuilder(
            "Guide/03-faults.md",
            """
            # Lists
            a = [1, 2, 3]
            a.append(5)
            print(a)  # [1, 2, 3, 4]; a grows
            print("名前", a)  # 名前 [1, 2, 3]
            # Exceptions
            def f(n):
            \tif n > 3: return n  # 9
            \treturn 1 / 0
            f(1)  # 1
            print("never")  # never
            # Loops
            for i in range(4):
                print(i)
            # Output:
            # 0
            # 1
            # 3
            # Numbers
            import numpy
            numpy.zeros(3)  # array([0., 0., 0.])
            while True: pass
            x = (1,
            import pandas
            id(x)  # 140234
            df.head()  # 3
            """)
        guide.section("Lists: growing, and 'quotes' & <tags> — 列表", "lists", 1...5)
        guide.snippet(
            2...5, stdout: "[1, 2, 3, 5]\n名前 [1, 2, 3, 5]\n",
            claims: [
                (
                    guide.claim(.stdout, 4, "[1, 2, 3, 4]"),
                    Verdict(status: .contradicted, judgedAs: .stdout, actual: "[1, 2, 3, 5]")
                ),
                (
                    guide.claim(.stdout, 5, "名前 [1, 2, 3]"),
                    Verdict(status: .contradicted, judgedAs: .stdout, actual: "名前 [1, 2, 3, 5]")
                ),
            ])
        guide.section("Exceptions", "exceptions", 6...11)
        guide.snippet(
            7...11,
            .raised(ObservedException(types: ["builtins.ZeroDivisionError"], message: "division by zero", line: 9)),
            context: ["Guide/03-faults.md#lists.1"],
            borrowed: [BorrowedName(name: "later", origin: "Guide/03-faults.md#lists.1")], running: 10,
            claims: [
                (guide.claim(.value, 8, "9"), Verdict(status: .unreached, judgedAs: .value)),
                (
                    guide.claim(.value, 10, "1"),
                    Verdict(
                        status: .contradicted, judgedAs: .value, actual: "ZeroDivisionError: division by zero",
                        note: "the statement raised instead")
                ),
                (guide.claim(.stdout, 11, "never"), Verdict(status: .unreached, judgedAs: .stdout)),
            ])
        guide.section("Loops", "loops", 12...18)
        guide.snippet(
            13...18, stdout: "0\n1\n2\n3\n",
            claims: [
                (
                    guide.claim(.stdout, 15, "0\n1\n3", lastLine: 18, subject: 13),
                    Verdict(status: .contradicted, judgedAs: .stdout, actual: "0\n1\n2\n3")
                )
            ])
        guide.section("Numbers", "numbers", 19...26)
        guide.snippet(
            20...21, .missingPackage("numpy"),
            claims: [
                (
                    guide.claim(.value, 21, "array([0., 0., 0.])"),
                    Verdict(status: .unchecked, judgedAs: .value, note: "numpy is missing")
                )
            ])
        guide.snippet(22...22, .timedOut(limit: .seconds(10)), milliseconds: 10_012, running: 22)
        guide.snippet(23...23, .invalidSyntax(message: "'(' was never closed", line: 23, column: 5))
        guide.snippet(24...24, .missingPackage("pandas"))
        guide.snippet(
            25...25,
            claims: [
                (
                    guide.claim(.value, 25, "140234"),
                    Verdict(
                        status: .unstable, judgedAs: .value, actual: "139872",
                        note: "an address: another one in each run")
                )
            ])
        guide.snippet(
            26...26, .incomplete(names: ["df"]),
            claims: [
                (guide.claim(.value, 26, "3"), Verdict(status: .unchecked, judgedAs: .value))
            ])
        guide.problems.append(Problem(line: 12, message: "the fence opened here is never closed"))
        guide.doubtful = 3
        return guide
    }

    /// Everything that a report must not let through as it is.
    static var hostile: GuideBuilder {
        var guide = GuideBuilder(
            "Guide/a \"b\" & <c>, d: 100 %.md",
            "print(s)  # a\u{202E}b </script> ]]>\nprint('é')  # e\u{301}\nprint(1)  # ::error::x\n")
        guide.section(
            "::error file=x::\u{1B}[31m ]]> </script> " + String(repeating: "long ", count: 60), "hostile", 1...3)
        guide.snippet(
            1...3, .crashed(signal: 11),
            stdout: "\u{1B}[31mred\u{1B}[0m ]]> </system-out> \u{0}\u{FFFF} ::error::x\r\n",
            stderr: "</script><img src=x onerror=alert(1)>",
            claims: [
                (
                    guide.claim(.stdout, 1, "a\u{202E}b </script> ]]>"),
                    Verdict(status: .contradicted, judgedAs: .stdout, actual: "\u{1B}[31mab\n::error::x")
                ),
                (guide.claim(.stdout, 2, "e\u{301}"), Verdict(status: .contradicted, judgedAs: .stdout, actual: "é")),
                (guide.claim(.stdout, 3, "::error::x"), Verdict(status: .unreached, judgedAs: .stdout)),
            ])
        return guide
    }
}
