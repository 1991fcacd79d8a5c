/// Where a claim is made: under some versions of Python, an implementation, a platform.
package struct Condition: Sendable, Equatable {
    /// As the comment says it.
    package let text: String
    package let bound: Bound
    /// The numbers of a version of Python, as many as the comment gives; empty for any.
    package let version: [Int]
    /// `cpython`, `pypy`, as `sys.implementation.name`; nil for any.
    package let implementation: String?
    /// As `sys.platform`; nil for any.
    package let platform: String?

    package init(
        text: String, bound: Bound = .exactly, version: [Int] = [], implementation: String? = nil,
        platform: String? = nil
    ) {
        self.text = text
        self.bound = bound
        self.version = version
        self.implementation = implementation
        self.platform = platform
    }

    package enum Bound: Sendable, Equatable {
        /// This version, to the numbers given: `Python 2`, `Python 3.12`.
        case exactly
        /// `Python 3.12+`.
        case atLeast
        /// `before Python 3.8`.
        case before
    }

    /// Whether a Python is one that the claim speaks of.
    ///
    /// - Parameter version: major, minor and so on.
    package func holds(version: [Int], implementation: String, platform: String) -> Bool {
        if let wanted = self.implementation, wanted != implementation { return false }
        if let wanted = self.platform, wanted != platform { return false }
        guard !self.version.isEmpty else { return true }
        let given = Array(version.prefix(self.version.count))
        return switch bound {
        case .exactly: given == self.version
        case .atLeast: !given.lexicographicallyPrecedes(self.version)
        case .before: given.lexicographicallyPrecedes(self.version)
        }
    }
}
