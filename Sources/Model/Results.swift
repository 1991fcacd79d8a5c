/// Everything that a report shows: the end of the pipeline.
package struct Results: Sendable {
    package let runs: [VersionResults]
    /// True when the user interrupted: what is here is all that is known.
    package let isInterrupted: Bool

    package init(runs: [VersionResults], isInterrupted: Bool = false) {
        self.runs = runs
        self.isInterrupted = isInterrupted
    }
}

/// The results under one Python.
package struct VersionResults: Sendable {
    package let python: PythonDescription
    package let confinement: Confinement
    package let documents: [DocumentResults]
    package let duration: Duration
    /// Nil where this is the whole run.
    package let part: Part?

    package init(
        python: PythonDescription, confinement: Confinement, documents: [DocumentResults], duration: Duration,
        part: Part? = nil
    ) {
        self.python = python
        self.confinement = confinement
        self.documents = documents
        self.duration = duration
        self.part = part
    }
}

package struct DocumentResults: Sendable {
    package let source: SourceText
    package let sections: [Section]
    package let snippets: [SnippetResults]
    package let problems: [Problem]
    /// How many comments may be claims.
    package let doubtful: Int
    /// Where the snippets that others needed stand among all.
    private let context: [String: Int]

    package init(
        source: SourceText, sections: [Section], snippets: [SnippetResults], problems: [Problem], doubtful: Int
    ) {
        self.source = source
        self.sections = sections
        self.snippets = snippets
        self.problems = problems
        self.doubtful = doubtful
        let needed = Set(snippets.flatMap(\.run.context))
        context = Dictionary(
            snippets.enumerated().map { ($1.snippet.id, $0) }.filter { needed.contains($0.0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A snippet that ran before another one; nil where the results do not hold it: it was not among those chosen.
    package func contextSnippet(_ id: String) -> Snippet? { context[id].map { snippets[$0].snippet } }
}

package struct SnippetResults: Sendable {
    package let snippet: Snippet
    package let run: Run
    package let claims: [ClaimResult]

    package init(snippet: Snippet, run: Run, claims: [ClaimResult]) {
        self.snippet = snippet
        self.run = run
        self.claims = claims
    }
}

package struct ClaimResult: Sendable {
    /// The snippet's id with an ordinal: `guide.md#sums.2.c1`.
    package let id: String
    package let claim: Claim
    package let verdict: Verdict

    package init(id: String, claim: Claim, verdict: Verdict) {
        self.id = id
        self.claim = claim
        self.verdict = verdict
    }
}

/// Which Python ran the snippets, and why that one.
package struct PythonDescription: Sendable, Equatable {
    /// `3.11.2`.
    package let version: String
    /// The path of the shared library.
    package let library: String
    /// The path of the program, `<environment>/bin/python`.
    package let executable: String
    /// Why it was chosen: `--python`, `VIRTUAL_ENV`, ...
    package let reason: String

    package init(version: String, library: String, executable: String, reason: String) {
        self.version = version
        self.library = library
        self.executable = executable
        self.reason = reason
    }
}

/// What kept the snippets apart from the system and from each other.
package struct Confinement: Sendable, Equatable {
    package let layers: [String]
    package let missing: [MissingLayer]

    package init(layers: [String], missing: [MissingLayer]) {
        self.layers = layers
        self.missing = missing
    }

    package struct MissingLayer: Sendable, Equatable {
        package let name: String
        /// Why it is missing, and what is then not protected.
        package let reason: String

        package init(name: String, reason: String) {
            self.name = name
            self.reason = reason
        }
    }
}
