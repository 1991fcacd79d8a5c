package import Model

/// What a file under `Expectations` says of one snippet.
package struct Expectations: Sendable, Equatable {
    /// The guide's path and the snippet's first and last line in it, for those who read the file.
    package let path: String
    package let lines: ClosedRange<Int>
    package let claims: [ExpectedClaim]
    package let requirements: Requirements

    package init(path: String, lines: ClosedRange<Int>, claims: [ExpectedClaim], requirements: Requirements) {
        self.path = path
        self.lines = lines
        self.claims = claims
        self.requirements = requirements
    }
}

/// A claim as a person reviewed it.
package struct ExpectedClaim: Sendable, Equatable {
    /// The comment's first line within the snippet, from 1.
    package let line: Int
    package let kind: Claim.Kind
    package let expected: String
    /// Of an assignment with several targets, the one that is meant.
    package let name: String?

    package init(line: Int, kind: Claim.Kind, expected: String, name: String? = nil) {
        self.line = line
        self.kind = kind
        self.expected = expected
        self.name = name
    }
}
