import Model

extension PythonDescription {
    /// The folder that holds `bin/python`.
    var environment: String {
        var parts = executable.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(min(parts.count, 2))
        return parts.joined(separator: "/")
    }
}
