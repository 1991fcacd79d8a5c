import ArgumentParser
import Project
import Reports

/// `--report KIND=FILE`.
struct ReportRequest {
    let kind: ReportKind
    /// `-` for standard output.
    let path: String

    static var kinds: String { ReportKind.all.map(\.name).joined(separator: ", ") }

    init(_ text: String) throws(ValidationError) {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw ValidationError("--report takes KIND=FILE, for example junit=report.xml; kinds: \(Self.kinds).")
        }
        guard let kind = ReportKind(name: String(text[..<equals])) else {
            throw ValidationError("Unknown kind of report \"\(text[..<equals])\"; known: \(Self.kinds).")
        }
        path = String(text[text.index(after: equals)...])
        self.kind = kind
        guard !path.isEmpty else {
            throw ValidationError("--report \(kind.name)= needs a file, or - for standard output.")
        }
    }

    /// Why the report could not be written, found out before anything runs.
    var obstacle: FileError? { path == "-" ? nil : FileSystem.obstacle(toWriting: path) }
}
