import Model

/// A snippet on the page: its code line by line, each claim beside its line.
struct PageSnippet {
    let guide: Int
    let document: DocumentResults
    /// Under the first Python.
    let first: SnippetResults
    /// Under all of them.
    let versions: [PythonSnippet]

    /// As much of a snippet's output as the page shows, in bytes.
    private static let outputLimit = 8 << 10

    var state: PageState { versions.map(\.results.pageState).max() ?? .good }

    /// `d1-sums.2`.
    var anchor: String { Self.anchor(of: first.snippet.id, in: guide) }

    private static func anchor(of id: String, in guide: Int) -> String {
        let name = id.unicodeScalars.split(separator: "#").last.map { String($0) } ?? ""
        return "d\(guide)-\(escapedHTML(name))"
    }

    /// Writes the snippet's frame, and what is in it as text that the browser reads when it is wanted: with its script it
    /// takes what `noscript` holds for one text, and without it for the page. Thousands of snippets open fast that way.
    func write(to stream: ReportStream) {
        let outcomes = Set(versions.map(\.results.run.outcome.name)).sorted()
        let verdicts = Set(versions.flatMap { $0.results.claims.map(\.verdict.status.rawValue) }).sorted()
        stream.write(
            "<article class=\"snippet \(state.name)\" id=\"\(anchor)\" data-states=\"\((outcomes + verdicts).joined(separator: " "))\"><noscript>\n"
        )
        writeHeader(to: stream)
        stream.write("<div class=\"code\">\n")
        writeLines(to: stream)
        stream.write("</div>\n")
        for version in versions { writeOutput(of: version, to: stream) }
        stream.write("</noscript></article>\n")
    }

    private func writeHeader(to stream: ReportStream) {
        let (from, to) = (first.snippet.firstLine, first.snippet.lastLine)
        let lines = from == to ? "Line \(from)" : "Lines \(from) to \(to)"
        stream.write("<header>\(state.sign) <h4><a href=\"#\(anchor)\">\(lines)</a></h4>")
        for version in versions { stream.write(outcome(of: version)) }
        if first.snippet.isReconstructed {
            let ambiguous = first.snippet.ambiguousLines
            let also = ambiguous.isEmpty ? "" : "; could be another at line \(listed(ambiguous))"
            stream.write(" <span class=\"chip\">layout restored\(also)</span>")
        }
        for earlier in EarlierSnippet.all(before: first, in: document) {
            stream.write(" <span class=\"chip\">after \(link(to: earlier))\(escapedHTML(earlier.purpose))</span>")
        }
        for note in first.run.notes {
            stream.write(" <span class=\"chip\">line \(note.line): \(escapedHTML(note.message))</span>")
        }
        stream.write("</header>\n")
    }

    private func outcome(of version: PythonSnippet) -> String {
        let run = version.results.run
        let meant = run.outcome.kind == .incomplete || run.outcome.kind == .raised ? run.suggestedName : nil
        let detail = run.outcome.briefDetail + (meant.map { " (did you mean \($0)?)" } ?? "")
        return
            " <span class=\"outcome \(PageState(run.outcome.severity).name)\">\(name(of: version))\(run.outcome.name)"
            + (detail.isEmpty ? "" : ": \(escapedHTML(detail))")
            + "</span> <span class=\"time\">\(run.duration.spoken)</span>"
    }

    /// The Python's version where there are several.
    private func name(of version: PythonSnippet) -> String {
        versions.count > 1 ? "\(escapedHTML(version.name)) " : ""
    }

    private func link(to earlier: EarlierSnippet) -> String {
        guard let snippet = earlier.snippet else { return escapedHTML(earlier.id) }
        return "<a href=\"#\(Self.anchor(of: earlier.id, in: guide))\">line \(snippet.firstLine)</a>"
    }

    private func writeLines(to stream: ReportStream) {
        let claims = PageClaim.claims(of: self)
        var lines = CodeLine.lines(of: first.snippet)
        var indices: [Int: Int] = [:]
        // What a session shows as its output is no code: the snippet has blank lines there.
        var shown: Set<Int> = []
        for (index, line) in first.snippet.lines.enumerated() {
            indices[line.number] = index
            if lines[index].count == 0, let text = document.source.line(line.number), !text.isEmpty {
                lines[index] = CodeLine(String(String.UnicodeScalarView(text)))
                shown.insert(index)
            }
        }
        for claim in claims {
            for place in claim.places(in: document.source) {
                guard let index = indices[place.line] else { continue }
                // From the document's columns to those of the restored line.
                let line = first.snippet.lines[index]
                let shift = shown.contains(index) ? -1 : line.addedIndentation - line.column
                let start = max(0, place.columns.lowerBound + shift)
                let end = min(lines[index].count, place.columns.upperBound + shift)
                if start < end { lines[index].claims.append((start..<end, claim.status)) }
            }
        }
        var rest = claims.sorted { $0.first.claim.lastLine < $1.first.claim.lastLine }[...]
        let ambiguous = Set(first.snippet.ambiguousLines)
        let faults = Set(versions.filter { $0.results.run.outcome.severity == .failing }.map(\.results.outcomeLine))
        for (index, line) in lines.enumerated() {
            let number = first.snippet.lines[index].number
            // Claims of lines behind the code, such as those of an output block, stand with its last line.
            let isLast = index == lines.count - 1
            let here = rest.prefix { isLast || $0.first.claim.lastLine <= number }
            rest = rest.dropFirst(here.count)
            if !here.isEmpty { stream.write("<div class=\"row\">") }
            stream.write(
                "<code class=\"line\(ambiguous.contains(number) ? " ambiguous" : "")\(faults.contains(number) ? " fault" : "")\" data-line=\"\(number)\">"
            )
            line.write(to: stream)
            stream.write("</code>")
            if !here.isEmpty {
                stream.write("<div class=\"claims\">")
                for claim in here { claim.write(to: stream) }
                stream.write("</div></div>")
            }
            stream.write("\n")
        }
    }

    /// The cores of claims that stand behind the code, with the worst verdict on each.
    var placesOutside: [(place: Place, status: Verdict.Status)] {
        let last = first.snippet.lastLine
        return PageClaim.claims(of: self).filter { $0.first.claim.lastLine > last }.flatMap { claim in
            claim.places(in: document.source).filter { $0.line > last }.map { ($0, claim.status) }
        }
    }

    private func writeOutput(of version: PythonSnippet, to stream: ReportStream) {
        let run = version.results.run
        guard !run.stdout.isEmpty || !run.stderr.isEmpty else { return }
        stream.write("<details class=\"output\"><summary>\(name(of: version))output</summary>")
        for (label, bytes) in [("standard output", run.stdout), ("standard error", run.stderr)] where !bytes.isEmpty {
            let text = escapedHTML(capped(bytes, to: Self.outputLimit))
            stream.write(
                "<pre tabindex=\"0\" role=\"group\" aria-label=\"\(label)\" data-label=\"\(label)\">\(text)</pre>")
        }
        stream.write("</details>\n")
    }
}
