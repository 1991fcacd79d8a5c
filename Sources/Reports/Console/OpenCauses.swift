import Model

/// Why snippets could not run: the same cause told once, with how many it concerns.
struct OpenCauses {
    private var causes: [Cause] = []
    private var indices: [String: Int] = [:]

    private struct Cause {
        let first: Finding
        var places: [String] = []

        var text: String {
            let outcome = first.snippet.run.outcome
            return "\(outcome.name): \(shortened(outcome.detail))\(hint.map { " (\($0))" } ?? "")"
        }

        /// Where the missing names are defined, if behind the place where they are used.
        private var hint: String? {
            guard case .incomplete(let names) = first.snippet.run.outcome else { return nil }
            let hints = names.compactMap { name in
                first.document.laterDefinition(of: name, after: first.snippet.snippet).map { line in
                    names.count == 1
                        ? "defined later, at line \(line)" : "\(shortened(name)) is defined later, at line \(line)"
                }
            }
            return hints.isEmpty ? nil : hints.joined(separator: ", ")
        }
    }

    /// In the order in which they first occur.
    init(_ findings: [Finding]) {
        for finding in findings {
            guard finding.claim == nil, finding.severity == .open else { continue }
            let outcome = finding.snippet.run.outcome
            let key = "\(outcome.name)\u{0}\(outcome.detail)"
            let index = indices[key, default: causes.count]
            if index == causes.count {
                indices[key] = index
                causes.append(Cause(first: finding))
            }
            causes[index].places.append(
                "\(visible(finding.document.source.path)):\(finding.snippet.snippet.firstLine)")
        }
    }

    /// - Parameter most: the number of causes told; nil for all causes with all their places.
    func lines(most: Int?, style: Style) -> [String] {
        guard !causes.isEmpty else { return [] }
        let shown = causes.prefix(most ?? causes.count)
        var lines = [style.paint("could not run:", .open)]
        for cause in shown {
            let places = cause.places.prefix(most == nil ? cause.places.count : 4)
            let rest = cause.places.count - places.count
            let named = places.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
            lines.append("  \(cause.text): \(counted(cause.places.count, "snippet")): \(style.paint(named, .dim))")
        }
        let rest = causes[shown.count...]
        if !rest.isEmpty {
            let snippets = rest.reduce(0) { $0 + $1.places.count }
            lines.append(
                "  \(counted(rest.count, "more cause")): \(counted(snippets, "snippet")) (--verbose tells them)")
        }
        return lines
    }
}
