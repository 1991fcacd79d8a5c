import Model

/// What the JSON report of a shard holds besides, from which `verify merge` makes reports of every kind without the
/// guides. The target Merging reads it back.
extension JSONWriter {
    mutating func part(_ part: Part) {
        object("part") { json in
            json.field("shard", part.shard.number)
            json.field("of", part.shard.count)
            json.field("plan", part.plan)
            json.field("snippets", part.snippets)
        }
    }

    mutating func part(of document: DocumentResults) {
        object("part") { json in
            json.field("name", document.source.path)
            json.field("lines", document.source.lines)
        }
    }

    mutating func part(of results: SnippetResults) {
        let snippet = results.snippet
        object("part") { json in
            json.field("section", snippet.section)
            json.array("lines", snippet.lines) { json, line in
                json.object { json in
                    json.field("text", line.text)
                    json.field("number", line.number)
                    json.field("column", line.column)
                    json.field("added", line.addedIndentation)
                    json.field("depth", line.depth)
                }
            }
            json.field("ambiguous", snippet.ambiguousLines)
            json.key("reached")
            if let last = results.run.statements.last {
                json.value([last.lines.lowerBound, last.lines.upperBound])
            } else {
                json.null()
            }
            json.key("outcome")
            json.details(of: results.run.outcome)
        }
    }

    mutating func part(of claim: Claim) {
        object("part") { json in
            json.key("subject")
            json.value([claim.subject.lines.lowerBound, claim.subject.lines.upperBound])
            json.field("name", claim.subject.name)
            json.field("remark", claim.note)
        }
    }

    private mutating func value(_ numbers: [Int]) {
        array(numbers) { json, number in json.value(number) }
    }

    /// What an outcome carries besides its name.
    private mutating func details(of outcome: Outcome) {
        object { json in
            switch outcome {
            case .ran, .outOfMemory: break
            case .raised(let exception):
                json.field("types", exception.types)
                json.field("message", exception.message)
                if let line = exception.line { json.field("line", line) }
                json.field("suggestion", exception.suggestion)
            case .timedOut(let limit): json.field("limit_ms", number: limit.millisecondsText)
            case .outputLimit(let number), .crashed(let number), .exited(let number): json.field("number", number)
            case .invalidSyntax(let message, let line, let column):
                json.field("message", message)
                json.field("line", line)
                if let column { json.field("column", column) }
            case .incomplete(let names): json.field("names", names)
            case .missingPackage(let text), .missingService(let text), .denied(let text), .skipped(let text),
                .illustrative(let text), .notPython(let text):
                json.field("message", text)
            }
        }
    }
}
