package import Model

/// Why something that the user named cannot be verified. The texts name the place and what to do.
package enum InputProblem: Error, Sendable, Equatable {
    case unreadable(FileError)
    case notUTF8(NotUTF8)
    case noGuides(folder: String)
    case nothingNamed(root: String)
    case noSection(name: String, nearest: [String])
    case noSnippet(path: String, line: Int, lines: [ClosedRange<Int>])
    case configuration(path: String, line: Int?, message: String)

    /// What a guide can be.
    static let accepted =
        "a guide is a Markdown (.md, .markdown), reStructuredText (.rst) or plain text (.txt) file, a Python file (.py) with"
        + " sessions in its docstrings, a folder with such files, or - for standard input"

    package var message: String {
        switch self {
        case .unreadable(let error):
            return "\(shown(error.path)): \(error.reason); \(Self.accepted)"
        case .notUTF8(let error):
            return
                "\(shown(error.path)):\(error.line): not UTF-8 at byte \(error.offset) of the file; convert it, for example with iconv"
        case .noGuides(let folder):
            return
                "\(folder): no guide in this folder; .md, .markdown and .rst files are looked for, other files must be named"
        case .nothingNamed(let root):
            return
                "nothing to verify: no guide is named, and \(root) has neither a verify.yml with `guides` nor a folder Guide;"
                + " \(Self.accepted)"
        case .noSection(let name, let nearest):
            let advice = nearest.isEmpty ? "the guides have no sections" : "nearest: \(nearest.joined(separator: ", "))"
            return "no section is called \"\(name)\"; \(advice); `verify list` shows them all"
        case .noSnippet(let path, let line, let lines):
            let places = lines.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            let advice =
                places.isEmpty
                ? "the guide has no Python snippets"
                : "the nearest snippets are at lines \(places.joined(separator: ", "))"
            return "\(path):\(line): no Python snippet at this line; \(advice)"
        case .configuration(let path, let line, let message):
            return line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)"
        }
    }

    private func shown(_ path: String) -> String { path == "-" ? "standard input" : path }
}
