/// What a snippet needs to run, as its expectations or its marks say.
package struct Requirements: Sendable, Equatable {
    /// Names of packages as they are imported.
    package var packages: [String] = []
    /// A version condition such as `>=3.10`.
    package var python: String?
    /// Files that must lie in the working directory; taken from beside the guide.
    package var files: [String] = []
    package var network: Network = .none
    /// What standard input gives; nil for nothing.
    package var stdin: String?
    /// Code that runs silently before the snippet.
    package var setup: String?

    package init() {}

    package enum Network: String, Sendable {
        case none
        case loopback
    }
}
