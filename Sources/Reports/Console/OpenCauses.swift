import Model

/// Why snippets could not run: the same cause told once, with how many it concerns.
struct OpenCauses {
    private var causes: [Cause] = []
    private var indices: [String: Int] = [:]

    struct Cause {
        let outcome: OutcomeKind
        let detail: String
        var places: [String]
    }

    /// In the order in which they first occur.
    init(_ findings: [Finding]) {
        for finding in findings {
            guard finding.claim == nil, finding.severity == .open else { continue }
            let outcome = finding.snippet.run.outcome
            let place = "\(visible(finding.document.source.path)):\(finding.snippet.snippet.firstLine)"
            let key = outcome.name + ":" + outcome.detail
            if let index = indices[key] {
                causes[index].places.append(place)
            } else {
                indices[key] = causes.count
                causes.append(Cause(outcome: outcome.kind, detail: outcome.detail, places: [place]))
            }
        }
    }

    /// - Parameter most: the number of causes told and of places named for each; nil for all.
    func lines(most: Int?, style: Style) -> [String] {
        guard !causes.isEmpty else { return [] }
        let shown = causes.prefix(most ?? causes.count)
        var lines = [style.paint("not run:", .open)]
        for cause in shown {
            let places = cause.places.prefix(most.map { $0 / 2 } ?? cause.places.count)
            let rest = cause.places.count - places.count
            let named = places.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
            let detail = MarkedLine(Array(cause.detail.unicodeScalars)).cropped(to: 200, around: 0).text
            lines.append(
                "  \(cause.outcome.rawValue): \(detail): \(counted(cause.places.count, "snippet"))"
                    + style.paint(" (\(named))", .dim))
        }
        if causes.count > shown.count { lines.append("  and \(causes.count - shown.count) more causes (--verbose)") }
        return lines
    }
}
