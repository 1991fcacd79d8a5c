import Model

extension ReportKind {
    /// Everything that is known of a run, for other programs; described by `results.schema.json`.
    package static let json = ReportKind(name: "json", write: writeJSON)
}

private func writeJSON(_ results: Results, _ context: ReportContext, to stream: ReportStream) {
    var json = JSONWriter(to: stream, style: .indented(depth: 6))
    json.object { json in
        json.field("schema", 1)
        json.field("verify", context.version)
        json.field("timestamp", context.timestamp)
        json.field("interrupted", results.isInterrupted)
        json.field("exit_status", Int(context.exitStatus(of: results).rawValue))
        json.field("input_problems", context.inputProblems)
        json.array("runs", results.runs) { json, run in json.run(run, context) }
    }
    stream.write("\n")
}

extension JSONWriter {
    fileprivate mutating func run(_ run: VersionResults, _ context: ReportContext) {
        object { json in
            json.python(run.python)
            json.confinement(run.confinement)
            json.summary(Summary(of: run))
            if let part = run.part { json.part(part) }
            json.array("documents", run.documents) { json, document in
                json.document(document, isPart: run.part != nil, context)
            }
        }
    }

    private mutating func python(_ python: PythonDescription) {
        object("python") { json in
            json.field("version", python.version)
            json.field("library", python.library)
            json.field("executable", python.executable)
            json.field("environment", python.environment)
            json.field("reason", python.reason)
        }
    }

    private mutating func confinement(_ confinement: Confinement) {
        object("confinement") { json in
            json.field("layers", confinement.layers)
            json.array("missing", confinement.missing) { json, layer in
                json.object { json in
                    json.field("name", layer.name)
                    json.field("reason", layer.reason)
                }
            }
        }
    }

    private mutating func summary(_ summary: Summary) {
        object("summary") { json in
            json.field("documents", summary.documents)
            json.field("sections", summary.sections)
            json.object("snippets") { json in
                json.field("total", summary.snippets)
                for outcome in OutcomeKind.allCases { json.field(outcome.rawValue, summary.count(of: outcome)) }
            }
            json.object("claims") { json in
                json.field("total", summary.claims)
                for verdict in Verdict.Status.allCases { json.field(verdict.rawValue, summary.count(of: verdict)) }
            }
            json.field("claim_coverage", number: summary.claimCoverage.map { "\($0)" } ?? "null")
            json.field("failing", summary.failing)
            json.field("open", summary.open)
            json.field("doubtful", summary.doubtful)
            json.field("problems", summary.problems)
            json.field("errors", summary.errors)
            json.field("duration_ms", number: summary.duration.millisecondsText)
        }
    }

    private mutating func document(_ document: DocumentResults, isPart: Bool, _ context: ReportContext) {
        object { json in
            json.field("path", context.reportPath(document.source.path))
            if isPart { json.part(of: document) }
            json.array("sections", document.sections) { json, section in json.section(section) }
            json.array("problems", document.problems) { json, problem in json.problem(problem) }
            json.field("doubtful", document.doubtful)
            json.array("snippets", document.snippets) { json, snippet in
                json.snippet(snippet, slug: document.slug(of: snippet), isPart: isPart)
            }
        }
    }

    private mutating func section(_ section: Section) {
        object { json in
            json.field("slug", section.slug)
            json.field("title", section.title)
            json.field("start_line", section.lines.lowerBound)
            json.field("end_line", section.lines.upperBound)
        }
    }

    private mutating func problem(_ problem: Problem) {
        object { json in
            json.field("line", problem.line)
            json.key("column")
            if let column = problem.column { json.value(column) } else { json.null() }
            json.field("message", problem.message)
            json.field("error", problem.isError)
        }
    }

    private mutating func snippet(_ results: SnippetResults, slug: String, isPart: Bool) {
        let (snippet, run) = (results.snippet, results.run)
        object { json in
            json.field("id", snippet.id)
            json.field("section", slug)
            json.field("start_line", snippet.firstLine)
            json.field("end_line", snippet.lastLine)
            json.field("outcome", run.outcome.name)
            json.field("detail", run.outcome.detail)
            json.field("reconstructed", snippet.isReconstructed)
            json.field("context", run.context)
            json.array("borrowed", run.borrowed) { json, name in
                json.object { json in
                    json.field("name", name.name)
                    json.field("origin", name.origin)
                }
            }
            json.field("duration_ms", number: run.duration.millisecondsText)
            json.field("stdout", decoded(run.stdout))
            json.field("stderr", decoded(run.stderr))
            json.array("notes", run.notes) { json, note in json.problem(note) }
            if isPart { json.part(of: results) }
            json.array("claims", results.claims) { json, claim in json.claim(claim, isPart: isPart) }
        }
    }

    private mutating func claim(_ result: ClaimResult, isPart: Bool) {
        let (claim, verdict) = (result.claim, result.verdict)
        object { json in
            json.field("id", result.id)
            json.field("line", claim.line)
            json.field("last_line", claim.lastLine)
            json.field("column", claim.column)
            json.field("kind", claim.kind.rawValue)
            json.field("judged_as", verdict.judgedAs.rawValue)
            json.field("expected", claim.expected)
            json.field("actual", verdict.actual)
            json.field("verdict", verdict.status.rawValue)
            json.field("match", verdict.match?.name)
            json.field("note", verdict.note)
            if isPart { json.part(of: claim) }
        }
    }
}
