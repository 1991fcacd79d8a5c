import Model

/// A claim on the page: verdict and what was seen, more on request.
struct PageClaim {
    let anchor: String
    let snippet: PageSnippet
    /// Under the first Python.
    let first: ClaimResult
    /// Under all of them, with how it counts.
    let versions: [(python: String, result: ClaimResult, severity: Severity)]

    static func claims(of snippet: PageSnippet) -> [PageClaim] {
        snippet.first.claims.enumerated().map { index, first in
            let versions = snippet.versions.compactMap { version in
                version.results.claims.first { $0.id == first.id }.map {
                    (version.name, $0, version.results.severity(of: $0))
                }
            }
            return PageClaim(
                anchor: "\(snippet.anchor).c\(index + 1)", snippet: snippet, first: first, versions: versions)
        }
    }

    /// The worst verdict.
    var status: Verdict.Status {
        let worst = versions.max { PageState($0.severity) < PageState($1.severity) }
        return worst?.result.verdict.status ?? first.verdict.status
    }

    /// What of the guide is coloured by the verdict.
    func places(in source: SourceText) -> [Place] {
        isSame ? first.wrongPlaces(in: source) : first.claim.places(in: source)
    }

    private var isSame: Bool {
        versions.allSatisfy { $0.result.verdict == first.verdict }
    }

    func write(to stream: ReportStream) {
        stream.write("<details class=\"claim \(status.rawValue)\" id=\"\(anchor)\"><summary>")
        if isSame {
            stream.write(brief(of: first))
        } else {
            for version in versions {
                stream.write(
                    "<span class=\"version\">\(escapedHTML(version.python)) \(brief(of: version.result))</span> "
                )
            }
        }
        stream.write("</summary>")
        if isSame {
            stream.write(details(of: first))
        } else {
            for version in versions {
                stream.write("<h5>Python \(escapedHTML(version.python))</h5>\(details(of: version.result))")
            }
        }
        stream.write("</details>")
    }

    /// Verdict (the style sheet puts its sign before it) and, where it is not what was claimed, what was seen.
    private func brief(of result: ClaimResult) -> String {
        let verdict = result.verdict
        // Of several lines the one that is wrong, which is the one that is marked.
        let instead = result.onlyChange(in: snippet.document.source)?.instead
        let seen = verdict.status == .holds ? nil : instead ?? result.distinguishable.actual
        return "<b class=\"\(verdict.status.rawValue)\">\(verdict.status.rawValue)</b>"
            + (seen.map { " <code class=\"seen\">\(escapedHTML(shortened($0, to: 120)))</code>" } ?? "")
    }

    private func details(of result: ClaimResult) -> String {
        let (expected, actual) = result.distinguishable
        let kind =
            result.claim.kind == result.verdict.judgedAs
            ? result.claim.kind.rawValue
            : "\(result.claim.kind.rawValue), judged as \(result.verdict.judgedAs.rawValue)"
        // Most claims are of this kind, and what was seen stands beside them already. Pages of thousands of claims open
        // faster for every element that is left out.
        if result.verdict.match == .exact, actual == expected, result.verdict.note.isEmpty, result.claim.note.isEmpty {
            return "<p>\(escapedHTML(result.title)); \(kind)</p>"
        }
        return "<dl>\(long("claimed", expected))\(actual.map { long("seen", $0) } ?? "")"
            + definition("verdict", result.title) + definition("kind", kind)
            + written(result) + definition("note", result.verdict.note) + definition("remark", result.claim.note)
            + "</dl>"
    }

    /// What to write instead, where that is sure.
    private func written(_ result: ClaimResult) -> String {
        guard isSame, result.verdict.status == .contradicted else { return "" }
        let finding = Finding(
            document: snippet.document, snippet: snippet.first, subject: .claim(result), severity: .failing)
        guard let replacement = finding.replacement, let comment = finding.rewritten(by: replacement) else { return "" }
        return long("write", shortened(comment))
    }

    /// Text that may have several lines.
    private func long(_ term: String, _ text: String) -> String {
        let most = 2000
        let shown = String(text.unicodeScalars.prefix(most))
        let rest = text.unicodeScalars.count > most ? "…" : ""
        return "<dt>\(term)</dt><dd><pre>\(escapedHTML(shown))\(rest)</pre></dd>"
    }
}
