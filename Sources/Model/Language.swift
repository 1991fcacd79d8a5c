/// What a block is written in.
package enum Language: Sendable, Hashable {
    case python
    /// A `>>>` session.
    case pythonSession
    case shell
    /// Any other, by the name that the document gives, in lower case; empty where it gives none.
    case other(String)

    /// As in the output of `verify extract`.
    package var name: String {
        switch self {
        case .python: "python"
        case .pythonSession: "pycon"
        case .shell: "shell"
        case .other(let name): name.isEmpty ? "text" : name
        }
    }
}
