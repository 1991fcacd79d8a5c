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

}

extension [ReportRequest] {
    /// What keeps the reports from being written, found out before anything runs.
    ///
    /// - Parameter inputs: the files that are read, of which none is to be lost.
    func obstacles(besides format: OutputFormat, reading inputs: [String]) -> [String] {
        var problems: [String] = []
        let onOutput = count { $0.path == "-" }
        if onOutput > 1 || onOutput == 1 && format == .json {
            problems.append("standard output takes one thing: --format json or one report to -")
        }
        let places = Set(inputs.filter { $0 != "-" }.map(FileSystem.place))
        var seen: [String: String] = [:]
        for report in self where report.path != "-" {
            if let error = FileSystem.obstacle(toWriting: report.path) {
                problems.append("\(error.path): the report cannot be written there: \(error.reason)")
            }
            let file = FileSystem.place(of: report.path)
            if places.contains(file) {
                problems.append("\(report.path): the report would take the place of a file that is to be read")
            }
            if let other = seen.updateValue(report.path, forKey: file) {
                problems.append(
                    "\(report.path): two reports cannot go to one file"
                        + (other == report.path ? "" : ", which \(other) is too"))
            }
        }
        return problems
    }
}
