package import Model

/// A kind of report that `--report KIND=PATH` names.
///
/// A new kind is one file with a constant like `ReportKind.junit`, and its name in `all`.
package struct ReportKind: Sendable {
    package let name: String
    /// Writes the report from its first byte to its last.
    package let write: @Sendable (Results, ReportContext, ReportStream) -> Void

    package static let all: [ReportKind] = [junit, json, github, sarif, gitlab, summary, html]

    package init?(name: String) {
        guard let kind = Self.all.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    init(name: String, write: @escaping @Sendable (Results, ReportContext, ReportStream) -> Void) {
        self.name = name
        self.write = write
    }

    /// The whole report at once.
    package func render(_ results: Results, _ context: ReportContext) -> String {
        text { write(results, context, $0) }
    }
}
