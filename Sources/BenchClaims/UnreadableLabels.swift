/// Why a file of labelled snippets cannot be read.
struct UnreadableLabels: Error, CustomStringConvertible {
    let path: String
    /// From 1; nil where the file itself cannot be read.
    let line: Int?
    let reason: String

    var description: String { path + (line.map { ":\($0)" } ?? "") + ": " + reason }
}
