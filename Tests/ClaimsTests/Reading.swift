import Claims
import Model
import Testing

/// A snippet and what its comments claim, one line for each claim: `kind expected`.
struct Reading: CustomTestStringConvertible, Sendable {
    let code: String
    let claims: [String]

    init(_ code: String, _ claims: String...) {
        self.init(code, claims)
    }

    init(_ code: String, _ claims: [String]) {
        self.code = code
        self.claims = claims
    }

    var testDescription: String { code }
}

func snippet(_ code: String, first: Int = 1, marks: [String] = []) -> Snippet {
    Snippet(
        id: "guide.md#section.1", section: 0,
        lines: code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            SnippetLine(
                text: String($0.element), number: first + $0.offset, column: 1, addedIndentation: 0, depth: 0)
        },
        marks: marks)
}

/// `kind expected`, with the name or source that the claim is about before the expected text.
func described(_ claim: Claim) -> String {
    let about = claim.subject.name ?? claim.subject.commentedOut
    return claim.kind.rawValue + (about.map { " <\($0)> " } ?? " ") + claim.expected
}
