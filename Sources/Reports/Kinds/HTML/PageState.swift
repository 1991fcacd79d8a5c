import Model

/// How a snippet, a section or a guide stands, from well to badly.
enum PageState: Int, Comparable {
    case good
    case open
    case bad

    init(_ severity: Severity) {
        switch severity {
        case .good: self = .good
        case .open: self = .open
        case .failing: self = .bad
        }
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The class of the style sheet.
    var name: String {
        switch self {
        case .good: "good"
        case .open: "open"
        case .bad: "bad"
        }
    }

    /// A sign that tells without colour, and a word for those who hear the page.
    var sign: String {
        switch self {
        case .good: sign("✓", "as documented")
        case .open: sign("?", "not judged")
        case .bad: sign("✗", "not as documented")
        }
    }

    private func sign(_ sign: String, _ word: String) -> String {
        "<span class=\"sign \(name)\" role=\"img\" aria-label=\"\(word)\">\(sign)</span>"
    }
}

extension SnippetResults {
    var pageState: PageState {
        claims.map { PageState(severity(of: $0)) }.reduce(PageState(run.outcome.severity), max)
    }
}
