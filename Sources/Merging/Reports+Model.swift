internal import Model

// The way back from the JSON report of a shard to the values that it was made of; what the fields mean is told by
// `results.schema.json`.

extension VersionResults {
    init(_ node: JSONNode) throws(Damage) {
        let python = try node["python"]
        let confinement = try node["confinement"]
        self.init(
            python: PythonDescription(
                version: try python["version"].string, library: try python["library"].string,
                executable: try python["executable"].string, reason: try python["reason"].string),
            confinement: Confinement(
                layers: try confinement["layers"].strings,
                missing: try confinement["missing"].elements.map { (layer) throws(Damage) in
                    Confinement.MissingLayer(name: try layer["name"].string, reason: try layer["reason"].string)
                }),
            documents: try node["documents"].elements.map { (document) throws(Damage) in
                try DocumentResults(document)
            },
            duration: try node["summary"]["duration_ms"].duration, part: try Part(node["part"]))
    }
}

extension Part {
    init(_ node: JSONNode) throws(Damage) {
        guard let shard = Shard(try node["shard"].int, of: try node["of"].int) else { throw node.damage }
        self.init(shard: shard, plan: try node["plan"].string, snippets: try node["snippets"].int)
    }
}

extension DocumentResults {
    fileprivate init(_ node: JSONNode) throws(Damage) {
        let part = try node["part"]
        self.init(
            source: SourceText(path: try part["name"].string, lines: try part["lines"].strings),
            sections: try node["sections"].elements.map { (section) throws(Damage) in
                let (first, last) = (try section["start_line"].int, try section["end_line"].int)
                guard first <= last else { throw section.damage }
                return Section(
                    title: try section["title"].string, slug: try section["slug"].string, lines: first...last)
            },
            snippets: try node["snippets"].elements.map { (snippet) throws(Damage) in try SnippetResults(snippet) },
            problems: try node["problems"].elements.map { (problem) throws(Damage) in try Problem(problem) },
            doubtful: try node["doubtful"].int)
    }
}

extension Problem {
    fileprivate init(_ node: JSONNode) throws(Damage) {
        self.init(
            line: try node["line"].int, column: try node.optional("column")?.int, message: try node["message"].string,
            isError: try node["error"].bool)
    }
}

extension SnippetResults {
    fileprivate init(_ node: JSONNode) throws(Damage) {
        let part = try node["part"]
        let statements = try part.optional("reached").map { (lines) throws(Damage) in
            [StatementRun(lines: try lines.range, stdout: 0..<0, stderr: 0..<0, isComplete: true)]
        }
        self.init(
            snippet: Snippet(
                id: try node["id"].string, section: try part["section"].int,
                lines: try part["lines"].elements.map { (line) throws(Damage) in try SnippetLine(line) },
                isReconstructed: try node["reconstructed"].bool, ambiguousLines: try part["ambiguous"].ints),
            run: Run(
                outcome: try Outcome(try node["outcome"].named(), part["outcome"]),
                stdout: Array(try node["stdout"].string.utf8), stderr: Array(try node["stderr"].string.utf8),
                duration: try node["duration_ms"].duration, statements: statements ?? [],
                notes: try node["notes"].elements.map { (note) throws(Damage) in try Problem(note) },
                context: try node["context"].strings,
                borrowed: try node["borrowed"].elements.map { (name) throws(Damage) in
                    BorrowedName(name: try name["name"].string, origin: try name["origin"].string)
                }),
            claims: try node["claims"].elements.map { (claim) throws(Damage) in try ClaimResult(claim) })
    }
}

extension SnippetLine {
    fileprivate init(_ node: JSONNode) throws(Damage) {
        self.init(
            text: try node["text"].string, number: try node["number"].int, column: try node["column"].int,
            addedIndentation: try node["added"].int, depth: try node["depth"].int)
    }
}

extension ClaimResult {
    fileprivate init(_ node: JSONNode) throws(Damage) {
        let part = try node["part"]
        let match = try node.optional("match").map { (name) throws(Damage) -> MatchLevel in
            guard let level = MatchLevel(name: try name.string) else { throw name.damage }
            return level
        }
        self.init(
            id: try node["id"].string,
            claim: Claim(
                kind: try node["kind"].named(), line: try node["line"].int, lastLine: try node["last_line"].int,
                column: try node["column"].int,
                subject: Claim.Subject(lines: try part["subject"].range, name: try part.optional("name")?.string),
                expected: try node["expected"].string, note: try part["remark"].string),
            verdict: Verdict(
                status: try node["verdict"].named(), match: match, judgedAs: try node["judged_as"].named(),
                actual: try node.optional("actual")?.string, note: try node["note"].string))
    }
}

extension Outcome {
    /// - Parameter node: what the outcome carries besides its name.
    fileprivate init(_ kind: OutcomeKind, _ node: JSONNode) throws(Damage) {
        switch kind {
        case .ran: self = .ran
        case .raised:
            self = .raised(
                ObservedException(
                    types: try node["types"].strings, message: try node["message"].string,
                    line: try node.optional("line")?.int, suggestion: try node["suggestion"].string))
        case .timedOut: self = .timedOut(limit: try node["limit_ms"].duration)
        case .outOfMemory: self = .outOfMemory
        case .outputLimit: self = .outputLimit(bytes: try node["number"].int)
        case .crashed: self = .crashed(signal: try node["number"].int)
        case .exited: self = .exited(status: try node["number"].int)
        case .invalidSyntax:
            self = .invalidSyntax(
                message: try node["message"].string, line: try node["line"].int,
                column: try node.optional("column")?.int)
        case .incomplete: self = .incomplete(names: try node["names"].strings)
        case .missingPackage: self = .missingPackage(try node["message"].string)
        case .missingService: self = .missingService(try node["message"].string)
        case .denied: self = .denied(try node["message"].string)
        case .skipped: self = .skipped(reason: try node["message"].string)
        case .illustrative: self = .illustrative(reason: try node["message"].string)
        case .notPython: self = .notPython(reason: try node["message"].string)
        }
    }
}
