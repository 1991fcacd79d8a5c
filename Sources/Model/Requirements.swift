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

    /// What either asks for; of the single things those of `other`, which a person reviewed.
    package func merged(with other: Requirements?) -> Requirements {
        guard let other else { return self }
        var result = self
        for name in other.packages where !result.packages.contains(name) { result.packages.append(name) }
        for name in other.files where !result.files.contains(name) { result.files.append(name) }
        result.python = other.python ?? python
        result.stdin = other.stdin ?? stdin
        result.setup = other.setup ?? setup
        if other.network != .none { result.network = other.network }
        return result
    }

    package enum Network: String, Sendable {
        case none
        case loopback
    }
}
