import Model

/// A finding as a compiler would tell it.
struct Diagnostic {
    let finding: Finding
    /// The outcome of the same snippet where it came about in the claimed statement itself, so that one cause is told
    /// once.
    let ending: Outcome?
    /// Under which Pythons, where not under all.
    let versions: [String]
    let style: Style
    let width: Int

    /// One line: `path:line:column: contradicted: prints something else: expected 4, actual 5`.
    var short: String {
        let text = MarkedLine(Array(finding.message.unicodeScalars)).cropped(to: 2000, around: 0).text
        return "\(place): \(finding.rule): \(text)\(versionSuffix)"
    }

    var full: [String] {
        let look: Style.Look = finding.severity == .failing ? .bad : .open
        let title = MarkedLine(Array(finding.title.unicodeScalars)).cropped(to: 500, around: 0).text
        let head = "\(style.paint(place, .bold)): \(style.paint(finding.rule, look)): \(style.paint(title, .bold))"
        let excerpt = SourceExcerpt(source: finding.document.source, style: style, width: width)
        return [head + versionSuffix]
            + excerpt.lines(showing: finding.places, context: finding.claim?.claim.subject.lines.upperBound)
            + comparison
            + details.map { label($0.name) + $0.text }
    }

    private var place: String {
        let place = finding.place
        return "\(visible(finding.document.source.path)):\(place.line):\(place.columns.lowerBound)"
    }

    private var versionSuffix: String {
        versions.isEmpty ? "" : " [Python \(versions.joined(separator: ", "))]"
    }

    private var comparison: [String] {
        guard let result = finding.claim, result.verdict.status != .unreached else { return [] }
        return ComparisonExcerpt(
            expected: result.claim.expected, actual: result.verdict.actual, style: style, width: width
        ).lines
    }

    private var details: [(name: String, text: String)] {
        var details: [(name: String, text: String)] = []
        if let note = finding.claim?.verdict.note, !note.isEmpty { details.append(("note", visible(note))) }
        if let ending { details.append(("ended", "the snippet ended here: \(ending.name)")) }
        let lost = finding.snippet.consequences
        if lost > 0, ending != nil || finding.claim == nil {
            details.append(("then", "\(counted(lost, "claim")) of this snippet could not be checked"))
        }
        if !finding.snippet.run.context.isEmpty {
            details.append(("after", visible(finding.snippet.run.context.joined(separator: ", "))))
        }
        details.append(("again", "verify \(finding.againArgument)"))
        return details
    }
}

extension Finding {
    /// What to give to the program to run just this snippet again, quoted for a shell.
    var againArgument: String { shellQuoted("\(document.source.path):\(place.line)") }
}

/// As one word of a POSIX shell.
private func shellQuoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-_./:+@%,=".utf8.contains(byte)
    }
    if isPlain { return text }
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    return "'\(visible(quoted))'"
}
