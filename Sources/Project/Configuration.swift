/// What `verify.yml` says. Everything in it is optional, and the command line goes before it.
package struct Configuration: Sendable, Equatable {
    /// Paths and patterns, relative to the project's root.
    package var guides: [String] = []
    package var python: [String] = []
    package var timeout: Duration?
    /// In bytes.
    package var memory: Int?
    package var isolation: String?
    package var strict: String?
    package var network: String?
    /// `kind=path`, as `--report` takes them.
    package var reports: [String] = []

    package init() {}
}
