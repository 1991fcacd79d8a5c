import Model

extension Verdict {
    /// The same, with a doubt of a refutation.
    func doubted(_ doubt: String?) -> Verdict {
        guard let doubt, status == .contradicted else { return self }
        return Verdict(
            status: status, match: match, judgedAs: judgedAs, actual: actual,
            note: note.isEmpty ? doubt : note + ", " + doubt)
    }
}
