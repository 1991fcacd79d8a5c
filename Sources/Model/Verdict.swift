/// What a claim comes to.
package struct Verdict: Sendable, Equatable {
    package let status: Status
    /// The level at which the claim held.
    package let match: MatchLevel?
    /// The kind that a `result` came to; else the claim's own.
    package let judgedAs: Claim.Kind
    /// What was seen, as the report shows it; nil where nothing was.
    package let actual: String?
    /// Why: what differed, what was set aside, what stopped the way. One sentence or none.
    package let note: String

    package init(
        status: Status, match: MatchLevel? = nil, judgedAs: Claim.Kind, actual: String? = nil, note: String = ""
    ) {
        self.status = status
        self.match = match
        self.judgedAs = judgedAs
        self.actual = actual
        self.note = note
    }

    package enum Status: String, Sendable, CaseIterable {
        case holds
        case contradicted
        /// Differs from run to run.
        case unstable
        /// Its statement never ran.
        case unreached
        /// The snippet could not run.
        case unchecked
        /// Another Python version or platform; a hedged claim that did not come true.
        case inapplicable
    }
}

/// How closely a claim was met, from the strictest to the loosest.
package enum MatchLevel: Int, Sendable, CaseIterable, Comparable {
    /// The same bytes.
    case exact
    /// The same value of the same type.
    case equal
    /// Floats, to the digits shown.
    case rounded
    /// Something named was left out: quotes, a module, a wrapper, a unit.
    case abbreviated
    /// `...` for something, an address in a default repr.
    case elided
    /// `~N`.
    case tolerance

    package var name: String {
        switch self {
        case .exact: "exact"
        case .equal: "equal"
        case .rounded: "rounded"
        case .abbreviated: "abbreviated"
        case .elided: "elided"
        case .tolerance: "tolerance"
        }
    }

    package init?(name: String) {
        guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = level
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
