import Model

extension ReportKind {
    /// SARIF 2.1.0 (OASIS): a run for each Python, a rule for each verdict and outcome.
    package static let sarif = ReportKind(name: "sarif", write: writeSARIF)
}

private func writeSARIF(_ results: Results, _ context: ReportContext, to stream: ReportStream) {
    var json = JSONWriter(to: stream, style: .indented(depth: 5))
    json.object { json in
        json.field(
            "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
        json.field("version", "2.1.0")
        json.array("runs", results.runs) { json, run in
            json.run(run, of: results, context)
        }
    }
    stream.write("\n")
}

extension JSONWriter {
    fileprivate mutating func run(_ run: VersionResults, of results: Results, _ context: ReportContext) {
        object { json in
            json.object("tool") { json in
                json.object("driver") { json in
                    json.field("name", "verify")
                    json.field("semanticVersion", context.version)
                    json.array("rules", Rule.all) { json, rule in json.rule(rule) }
                }
            }
            json.object("automationDetails") { json in
                json.field("id", "verify/python-\(results.name(of: run.python))/")
            }
            json.key("invocations")
            json.array([run]) { json, _ in
                json.object { json in
                    json.field("executionSuccessful", !results.isInterrupted && context.inputProblems.isEmpty)
                    json.field("startTimeUtc", context.timestamp)
                    if !context.inputProblems.isEmpty {
                        json.array("toolExecutionNotifications", context.inputProblems) { json, problem in
                            json.object { json in
                                json.field("level", "error")
                                json.object("message") { json in json.field("text", problem) }
                            }
                        }
                    }
                }
            }
            json.field("columnKind", "unicodeCodePoints")
            json.key("results")
            json.array { json in
                json.elements(findings(in: run)) { json, finding in json.result(finding, context) }
                json.elements(documentProblems(in: [run])) { json, problem in json.result(problem, context) }
            }
            json.object("properties") { json in
                json.field("python", run.python.executable)
                json.field("interrupted", results.isInterrupted)
            }
        }
    }

    private mutating func rule(_ rule: Rule) {
        object { json in
            json.field("id", rule.name)
            json.object("shortDescription") { json in json.field("text", rule.summary) }
            json.object("fullDescription") { json in json.field("text", "\(rule.summary).") }
            json.object("help") { json in json.field("text", rule.advice) }
            json.object("defaultConfiguration") { json in json.field("level", rule.level) }
        }
    }

    private mutating func result(_ finding: Finding, _ context: ReportContext) {
        object { json in
            json.field("ruleId", finding.rule)
            json.field("ruleIndex", Rule.index(of: finding.rule))
            json.field("level", finding.severity.sarifLevel)
            json.object("message") { json in json.field("text", finding.message) }
            json.array("locations", [finding.region]) { json, region in
                json.location(region, in: finding.document, context)
            }
            json.object("partialFingerprints") { json in
                let id = context.reportID(finding.id, in: finding.document.source)
                json.field("verifyFinding/v1", hash(of: "\(id)\u{0}\(finding.rule)"))
            }
            json.codeFlow(to: finding, context)
            json.fix(of: finding, context)
        }
    }

    private mutating func result(_ item: DocumentProblem, _ context: ReportContext) {
        object { json in
            json.field("ruleId", DocumentProblem.rule)
            json.field("ruleIndex", Rule.index(of: DocumentProblem.rule))
            json.field("level", item.problem.isError ? "error" : "warning")
            json.object("message") { json in json.field("text", visible(item.problem.message)) }
            let place = Place(line: item.problem.line, columns: item.columns)
            json.array("locations", [Region(start: place, end: place)]) { json, region in
                json.location(region, in: item.document, context)
            }
            json.object("partialFingerprints") { json in
                let path = context.reportPath(item.document.source.path)
                json.field("verifyFinding/v1", hash(of: "\(path)\u{0}\(DocumentProblem.rule)\u{0}\(item.identity)"))
            }
        }
    }

    private mutating func location(
        _ region: Region, in document: DocumentResults, _ context: ReportContext, message: String? = nil
    ) {
        object { json in
            if let message { json.object("message") { json in json.field("text", message) } }
            json.object("physicalLocation") { json in
                json.artifact(document, context)
                json.object("region") { json in json.region(region) }
            }
        }
    }

    private mutating func artifact(_ document: DocumentResults, _ context: ReportContext) {
        object("artifactLocation") { json in
            json.field("uri", uri(of: context.reportPath(document.source.path)))
        }
    }

    private mutating func region(_ region: Region) {
        field("startLine", region.start.line)
        field("startColumn", region.start.columns.lowerBound)
        field("endLine", region.end.line)
        field("endColumn", region.end.columns.upperBound)
    }

    /// The snippets that ran before, then the place of the finding.
    private mutating func codeFlow(to finding: Finding, _ context: ReportContext) {
        let earlier = EarlierSnippet.all(before: finding.snippet, in: finding.document).compactMap { earlier in
            earlier.snippet.map { snippet in
                FlowStep(
                    place: Place(line: snippet.firstLine, columns: 1..<1), message: "runs before\(earlier.purpose)")
            }
        }
        guard !earlier.isEmpty else { return }
        let steps = earlier + [FlowStep(place: finding.place, message: finding.title)]
        array("codeFlows", [steps]) { json, steps in
            json.object { json in
                json.array("threadFlows", [steps]) { json, steps in
                    json.object { json in
                        json.array("locations", steps) { json, step in
                            json.object { json in
                                json.key("location")
                                json.location(
                                    Region(start: step.place, end: step.place), in: finding.document, context,
                                    message: step.message)
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func fix(of finding: Finding, _ context: ReportContext) {
        guard let replacement = finding.replacement else { return }
        array("fixes", [replacement]) { json, replacement in
            json.object { json in
                json.object("description") { json in json.field("text", "Write what really happens") }
                json.array("artifactChanges", [replacement]) { json, replacement in
                    json.object { json in
                        json.artifact(finding.document, context)
                        json.array("replacements", [replacement]) { json, replacement in
                            json.object { json in
                                json.object("deletedRegion") { json in
                                    json.region(Region(start: replacement.place, end: replacement.place))
                                }
                                json.object("insertedContent") { json in json.field("text", replacement.text) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A stretch of a document from one place to another.
private struct Region {
    let start: Place
    let end: Place
}

/// A place on the way to a finding, and what happens there.
private struct FlowStep {
    let place: Place
    let message: String
}

extension Finding {
    fileprivate var region: Region { Region(start: place, end: places.last ?? place) }
}

extension Rule {
    fileprivate var level: String { name == DocumentProblem.rule ? "warning" : severity.sarifLevel }
}

extension Severity {
    fileprivate var sarifLevel: String {
        switch self {
        case .good: "none"
        case .open: "note"
        case .failing: "error"
        }
    }
}

/// Relative to the repository's root, or a file's own where it lies outside.
private func uri(of path: String) -> String {
    (path.utf8.first == UInt8(ascii: "/") ? "file://" : "") + percentEncoded(path: path)
}
