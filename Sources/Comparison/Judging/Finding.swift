import Model

/// What one observation, or all of a claim together, say about the claim.
struct Finding: Sendable {
    /// How the claim is met; nil where it is not.
    var match: Match?
    /// What was seen, as the comment would have to say; nil where nothing was.
    var actual: String?
    var kind: Claim.Kind
    /// Why the claim is not met.
    var note = ""
    /// The exception that came instead of what was claimed.
    var exception: ObservedException?
    /// Why nothing that was seen can tell whether the claim is true.
    var uncheckable: String?
    /// Whether the process ended within the statement, before there was anything to see.
    var isCutShort = false

    /// The same, met in a way that is abbreviated at least.
    func loosened(_ note: String) -> Finding {
        var result = self
        result.match = match?.and(Match(.abbreviated, note))
        return result
    }
}
