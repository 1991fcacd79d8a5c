import Model

extension ReportKind {
    /// JUnit's XML as Jenkins, GitLab, GitHub actions and Azure read it; described by `junit.xsd`.
    ///
    /// A suite for each section that holds snippets, a case for each snippet (`runs`) and for each claim (`c1`).
    /// Names are made of slugs and ordinals alone, so that a case keeps its history when texts change.
    package static let junit = ReportKind(name: "junit", write: writeJUnit)
}

/// As much of a failing snippet's output as a case carries, in bytes.
private let outputLimit = 32 << 10

private func writeJUnit(_ results: Results, _ context: ReportContext, to stream: ReportStream) {
    let all = results.runs.reduce(into: CaseCounts()) { counts, run in
        for document in run.documents { counts.add(document) }
    }.adding(errors: context.shortcomings(of: results).count)
    var xml = XMLWriter(to: stream)
    xml.element(
        "testsuites",
        [
            "name": "verify", "tests": String(all.tests), "failures": String(all.failures),
            "errors": String(all.errors), "skipped": String(all.skipped), "time": all.time.secondsText,
            "timestamp": context.timestamp,
        ]
    ) { xml in
        for problems in context.shortcomings(of: results).chunked(by: { $0.kind == $1.kind }) {
            xml.suite(of: Array(problems), context)
        }
        for run in results.runs {
            let suffix = results.runs.count > 1 ? " (Python \(results.name(of: run.python)))" : ""
            for document in run.documents {
                xml.suites(of: document, in: run, suffix: suffix, isInterrupted: results.isInterrupted, context)
            }
        }
    }
}

extension XMLWriter {
    fileprivate mutating func suites(
        of document: DocumentResults, in run: VersionResults, suffix: String, isInterrupted: Bool,
        _ context: ReportContext
    ) {
        let path = context.reportPath(document.source.path)
        if !document.problems.isEmpty { problems(of: document, in: run, named: path + suffix, path: path, context) }
        for snippets in document.snippetsBySection {
            guard let first = snippets.first else { continue }
            let counts = CaseCounts(of: snippets)
            element(
                "testsuite",
                [
                    "name": "\(path) / \(document.slug(of: first))\(suffix)", "tests": String(counts.tests),
                    "failures": String(counts.failures), "errors": String(counts.errors),
                    "skipped": String(counts.skipped), "time": counts.time.secondsText,
                    "timestamp": context.timestamp, "file": path,
                ]
            ) { xml in
                xml.properties(of: run, title: document.title(of: first), isInterrupted: isInterrupted)
                for snippet in snippets {
                    let group = context.reportID(snippet.snippet.id, in: document.source) + suffix
                    xml.cases(of: snippet, path: path, group: group)
                }
            }
        }
    }

    /// A suite for what was named and could not be verified, or for the end that came too early. It has no file and no
    /// line.
    fileprivate mutating func suite(of problems: [(kind: String, message: String)], _ context: ReportContext) {
        guard let kind = problems.first?.kind else { return }
        let count = String(problems.count)
        element(
            "testsuite",
            [
                "name": kind, "tests": count, "failures": "0", "errors": count, "skipped": "0",
                "time": Duration.zero.secondsText, "timestamp": context.timestamp,
            ]
        ) { xml in
            for (index, problem) in problems.enumerated() {
                xml.testCase("\(kind)\(index + 1)", kind, nil, line: nil, time: .zero) { xml in
                    xml.element("error", ["type": kind, "message": problem.message])
                }
            }
        }
    }

    /// A suite for the document itself: a case for each problem that fails the run, a property for each other.
    private mutating func problems(
        of document: DocumentResults, in run: VersionResults, named name: String, path: String,
        _ context: ReportContext
    ) {
        let errors = document.problems.filter(\.isError)
        let remarks = document.problems.filter { !$0.isError }
        element(
            "testsuite",
            [
                "name": name, "tests": String(errors.count), "failures": "0", "errors": String(errors.count),
                "skipped": "0", "time": Duration.zero.secondsText, "timestamp": context.timestamp, "file": path,
            ]
        ) { xml in
            xml.element("properties") { xml in
                xml.property("python", run.python.version)
                for remark in remarks { xml.property("document", "line \(remark.line): \(remark.message)") }
            }
            for (index, error) in errors.enumerated() {
                xml.testCase("document\(index + 1)", name, path, line: error.line, time: .zero) { xml in
                    xml.element("error", ["type": DocumentProblem.rule, "message": error.message])
                }
            }
        }
    }

    private mutating func properties(of run: VersionResults, title: String, isInterrupted: Bool) {
        element("properties") { xml in
            xml.property("section", title)
            xml.property("python", run.python.version)
            xml.property("python.library", run.python.library)
            xml.property("python.executable", run.python.executable)
            xml.property("python.reason", run.python.reason)
            // The hash seed of the first run; the second one, that finds what is unstable, has another.
            xml.property("seed", "0")
            xml.property("confinement", run.confinement.layers.joined(separator: ", "))
            for layer in run.confinement.missing {
                xml.property("confinement.missing", "\(layer.name): \(layer.reason)")
            }
            if let part = run.part { xml.property("part", partName(part)) }
            if isInterrupted { xml.property("interrupted", "true") }
        }
    }

    private func property(_ name: String, _ value: String) {
        element("property", ["name": name, "value": value])
    }

    private mutating func cases(of results: SnippetResults, path: String, group: String) {
        let run = results.run
        testCase("runs", group, path, line: results.outcomeLine, time: run.duration) { xml in
            xml.outcome(run.outcome)
            if results.isFailing {
                xml.output("system-out", run.stdout)
                xml.output("system-err", run.stderr)
            }
        }
        for (index, claim) in results.claims.enumerated() {
            testCase("c\(index + 1)", group, path, line: claim.claim.line, time: .zero) { xml in
                xml.verdict(claim, severity: results.severity(of: claim))
            }
        }
    }

    private mutating func testCase(
        _ name: String, _ group: String, _ path: String?, line: Int?, time: Duration, _ body: (inout Self) -> Void
    ) {
        element(
            "testcase",
            [
                "name": name, "classname": group, "file": path, "line": line.map { String($0) },
                "time": time.secondsText,
            ], body)
    }

    private func outcome(_ outcome: Outcome) {
        switch outcome.severity {
        case .good: break
        case .failing: element("error", ["type": outcome.name, "message": outcome.detail])
        case .open: element("skipped", ["message": "\(outcome.name): \(outcome.detail)"])
        }
    }

    private func verdict(_ result: ClaimResult, severity: Severity) {
        let (claim, verdict) = (result.claim, result.verdict)
        switch severity {
        case .good: break
        case .failing:
            let text = """
                expected: \(capped(Array(claim.expected.utf8), to: outputLimit))
                actual:   \(capped(Array((verdict.actual ?? "").utf8), to: outputLimit))
                """
            element(
                "failure",
                [
                    "type": verdict.status.rawValue,
                    "message": ([result.title] + result.details).joined(separator: ": "),
                ], text: text)
        case .open:
            let note = verdict.note.isEmpty ? result.title : verdict.note
            element("skipped", ["message": "\(verdict.status.rawValue): \(note)"])
        }
    }

    private func output(_ name: String, _ bytes: [UInt8]) {
        if !bytes.isEmpty { element(name, text: capped(bytes, to: outputLimit)) }
    }
}

/// What the attributes of a suite count.
private struct CaseCounts {
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0
    var time = Duration.zero

    init() {}

    init(of snippets: some Sequence<SnippetResults>) {
        add(snippets)
    }

    /// These and as many cases that are errors.
    func adding(errors count: Int) -> Self {
        var sum = self
        sum.tests += count
        sum.errors += count
        return sum
    }

    mutating func add(_ document: DocumentResults) {
        let problems = document.problems.count { $0.isError }
        tests += problems
        errors += problems
        add(document.snippets)
    }

    private mutating func add(_ snippets: some Sequence<SnippetResults>) {
        for snippet in snippets {
            tests += 1 + snippet.claims.count
            // Of the sum of what the cases say, which is cut to whole milliseconds.
            time += .milliseconds(snippet.run.duration.microseconds / 1000)
            switch snippet.run.outcome.severity {
            case .good: break
            case .failing: errors += 1
            case .open: skipped += 1
            }
            for claim in snippet.claims {
                switch snippet.severity(of: claim) {
                case .good: break
                case .failing: failures += 1
                case .open: skipped += 1
                }
            }
        }
    }
}
