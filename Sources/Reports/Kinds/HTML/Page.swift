import Model
import ReportAssets

extension ReportKind {
    /// One self-contained page: the guides themselves, annotated. It asks for nothing from anywhere, and is readable
    /// without its script.
    package static let html = ReportKind(name: "html") { results, context, stream in
        Page(results: results, context: context, stream: stream).write()
    }
}

/// Writes the page from its first byte to its last.
struct Page {
    /// As many snippets as a browser lays out at once without making anyone wait.
    private static let mostAtOnce = 200

    let results: Results
    let context: ReportContext
    let stream: ReportStream

    func write() {
        let guides = PageGuide.guides(of: results)
        let style = String(cString: report_page_style_text())
        let script = String(cString: report_page_script_text())
        writeHead(style: style, script: script)
        // Where nothing ran there is nothing to find one's way in.
        let isBare = guides.isEmpty
        let isLong = guides.reduce(0) { $0 + $1.document.snippets.count } > Self.mostAtOnce
        stream.write("<body\(isBare ? " class=\"bare\"" : isLong ? " class=\"long\"" : "")>\n")
        stream.write("<a class=\"skip\" href=\"#guides\">To the guides</a>\n")
        writeHeader()
        if !isBare { PageNavigation(guides: guides, context: context, stream: stream).write() }
        stream.write("<main id=\"guides\" tabindex=\"-1\">\n")
        for guide in guides { guide.write(to: stream, context) }
        stream.write("<p id=\"nothing\" hidden>Nothing matches the filter.</p>\n</main>\n")
        if !isBare { stream.write("<script>\(script)</script>\n") }
        stream.write("</body>\n</html>\n")
    }

    private func writeHead(style: String, script: String) {
        let policy =
            "default-src 'none'; style-src 'sha256-\(base64SHA256(of: style))';"
            + " script-src 'sha256-\(base64SHA256(of: script))'; base-uri 'none'; form-action 'none'"
        stream.write(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>\(escapedHTML(title))</title>
            <style>\(style)</style>
            </head>

            """)
    }

    private var title: String {
        let paths = results.runs.first?.documents.map { context.reportPath($0.source.path) } ?? []
        let names = paths.prefix(3).joined(separator: ", ") + (paths.count > 3 ? " and \(paths.count - 3) more" : "")
        return names.isEmpty ? "verify" : "\(headline): \(names)"
    }

    private var headline: String {
        switch context.exitStatus(of: results) {
        case .verified: "As documented"
        case .interrupted: "Interrupted"
        default: context.isUnreadableOnly(results) ? "Not everything could be read" : "Not as documented"
        }
    }

    private func writeHeader() {
        let status = context.exitStatus(of: results)
        let part = results.runs.first?.part.map { ", \(partName($0))" } ?? ""
        let interruption = results.isInterrupted ? ", interrupted: this is not all" : ""
        stream.write(
            "<header class=\"top \(status == .verified ? "good" : "bad")\">\n<h1>\(headline)</h1>\n"
                + "<p>verify \(escapedHTML(context.version)), <time>\(escapedHTML(context.timestamp))</time>"
                + "\(part)\(interruption)</p>\n")
        if !results.runs.isEmpty { writeCounts() }
        if !context.inputProblems.isEmpty {
            let items = context.inputProblems.map { "<li class=\"error\">\(escapedHTML($0))</li>\n" }.joined()
            stream.write("<ul class=\"problems\" aria-label=\"What could not be verified\">\n\(items)</ul>\n")
        }
        for run in results.runs { writeSystem(of: run) }
        if !results.runs.isEmpty { writeFilter() }
        stream.write("</header>\n")
    }

    private func writeCounts() {
        stream.write(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Counts for each Python\"><table>\n<thead><tr>"
                + ["Python", "snippets", "ran", "claims", "hold", "contradicted", "coverage", "time"]
                .map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>\n<tbody>\n")
        for run in results.runs { writeRow(of: run) }
        stream.write("</tbody>\n</table></div>\n")
    }

    private func writeRow(of run: VersionResults) {
        let summary = Summary(of: run)
        let cells = [
            String(summary.snippets), String(summary.count(of: .ran)), String(summary.claims),
            String(summary.count(of: .holds)), String(summary.count(of: .contradicted)),
            percent(summary.judgedClaims, of: summary.applicableClaims), summary.duration.spoken,
        ]
        stream.write(
            "<tr><th scope=\"row\">\(escapedHTML(results.name(of: run.python)))</th>"
                + cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n")
    }

    /// Which Python, why, and what confined the snippets.
    private func writeSystem(of run: VersionResults) {
        let missing = run.confinement.missing.map { "\($0.name) (\($0.reason))" }.joined(separator: "; ")
        stream.write(
            "<details class=\"system\"><summary>Python \(escapedHTML(results.name(of: run.python))) and its confinement</summary><dl>"
                + definition("program", run.python.executable) + definition("library", run.python.library)
                + definition("chosen because", run.python.reason)
                + definition("confined by", run.confinement.layers.joined(separator: ", "))
                + (missing.isEmpty ? "" : definition("not confined by", missing)) + "</dl></details>\n")
    }

    /// Shown by the script alone, which it needs to work.
    private func writeFilter() {
        stream.write(
            """
            <form id="filter" role="search" aria-label="Filter" hidden>
            <label><input type="checkbox" name="wrong"> only what is wrong</label>
            <label>outcome or verdict <select name="state"><option value="">any</option></select></label>
            <label>section <select name="section"><option value="">any</option></select></label>
            <label>search <input type="search" name="text" autocomplete="off"></label>
            <button type="reset">all</button>
            <output id="shown" aria-live="polite"></output>
            </form>

            """)
    }
}

/// A path that may be broken behind its slashes.
func breakable(path: String) -> String {
    escapedHTML(path).split(separator: "/", omittingEmptySubsequences: false).joined(separator: "/<wbr>")
}

/// A term and its description.
func definition(_ term: String, _ text: String) -> String {
    text.isEmpty ? "" : "<dt>\(term)</dt><dd>\(escapedHTML(text))</dd>"
}
