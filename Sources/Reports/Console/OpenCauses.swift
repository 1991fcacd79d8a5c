import Model

/// Why snippets could not run: the same cause told once, with how many it concerns.
struct OpenCauses {
    private var causes: [Cause] = []
    private var indices: [String: Int] = [:]

    private struct Cause {
        let first: Finding
        /// The guides and in each the first lines of the snippets concerned.
        var places: [(path: String, lines: [Int])] = []

        var count: Int { places.reduce(0) { $0 + $1.lines.count } }

        mutating func add(_ path: String, _ line: Int) {
            if let last = places.indices.last, places[last].path == path {
                places[last].lines.append(line)
            } else {
                places.append((path, [line]))
            }
        }

        func placesText(most: Int?) -> String {
            let shown = places.prefix(most ?? places.count).map { place in
                let rest = place.lines.count - (most ?? place.lines.count)
                let lines = place.lines.prefix(most ?? place.lines.count).map(String.init).joined(separator: ", ")
                return "\(visible(place.path)):\(lines)" + (rest > 0 ? " and \(rest) more" : "")
            }
            let rest = places.count - shown.count
            return shown.joined(separator: ", ") + (rest > 0 ? " and in \(counted(rest, "more guide"))" : "")
        }

        var text: String {
            let outcome = first.snippet.run.outcome
            return "\(outcome.name): \(outcome.briefDetail)\(hint.map { " (\($0))" } ?? "")"
        }

        /// Where the missing names are defined, if behind the place where they are used; else what Python thinks was
        /// meant.
        private var hint: String? {
            guard case .incomplete(let names) = first.snippet.run.outcome else { return nil }
            let hints = names.prefix(5).compactMap { name in
                first.document.laterDefinition(of: name, afterLine: first.snippet.snippet.lastLine).map { line in
                    names.count == 1 ? "defined later, at line \(line)" : "\(shortened(name)) later, at line \(line)"
                }
            }
            if hints.isEmpty { return first.snippet.run.suggestedName.map { "did you mean \($0)?" } }
            return hints.joined(separator: ", ")
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
            causes[index].add(finding.document.source.path, finding.snippet.snippet.firstLine)
        }
    }

    /// - Parameter most: the number of causes told; nil for all causes with all their places.
    func lines(most: Int?, style: Style) -> [String] {
        guard !causes.isEmpty else { return [] }
        let shown = causes.prefix(most ?? causes.count)
        var lines = [style.paint("could not run:", .open)]
        for cause in shown {
            let places = cause.placesText(most: most == nil ? nil : 5)
            lines.append("  \(cause.text): \(counted(cause.count, "snippet")): \(style.paint(places, .dim))")
        }
        let rest = causes[shown.count...]
        if !rest.isEmpty {
            let snippets = rest.reduce(0) { $0 + $1.count }
            lines.append(
                "  \(counted(rest.count, "more cause")): \(counted(snippets, "snippet")) (--verbose tells them)")
        }
        return lines
    }
}
