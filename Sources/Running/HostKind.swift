/// What hosts differ in.
struct HostKind: Hashable {
    var variation: Variation
    /// Whether packages are loaded before the children are forked, beside modules of the standard library. They take
    /// seconds to load, and make every fork dearer: only the snippets that import them run there.
    var hasPackages: Bool
}
