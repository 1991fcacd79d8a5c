import Glibc

/// The workflow of GitHub Actions that this program runs in: it obeys commands in the output, so what snippets print is
/// put between two marks that they cannot guess.
struct GitHubWorkflow {
    let token: String
    /// The file behind `GITHUB_STEP_SUMMARY`.
    let summaryFile: String?

    /// Nil outside of one.
    init?() {
        guard getenv("GITHUB_ACTIONS").map({ String(cString: $0) }) == "true" else { return nil }
        var generator = SystemRandomNumberGenerator()
        token = "verify-" + String(generator.next(), radix: 16) + String(generator.next(), radix: 16)
        summaryFile = getenv("GITHUB_STEP_SUMMARY").map { String(cString: $0) }
    }
}
