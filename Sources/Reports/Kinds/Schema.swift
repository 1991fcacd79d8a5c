import ReportAssets

/// A description of a machine-readable format, as `verify schema NAME` prints it.
package enum Schema: String, Sendable, CaseIterable {
    /// JSON Schema 2020-12 of the results.
    case results
    /// JSON Schema 2020-12 of one line of `verify extract`.
    case extract
    /// XML Schema of the JUnit report.
    case junit

    package var text: String {
        switch self {
        case .results: String(cString: report_results_schema_text())
        case .extract: String(cString: report_extract_schema_text())
        case .junit: String(cString: report_junit_schema_text())
        }
    }
}
