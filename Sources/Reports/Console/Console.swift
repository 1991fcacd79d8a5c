package import Model

/// What `verify` prints for people: what is not well, as a compiler would tell it, then a summary.
package func renderConsole(_ results: Results, options: ConsoleOptions = ConsoleOptions()) -> String {
    text { writeConsole(results, options: options, to: $0) }
}

/// As `renderConsole`, piece by piece.
package func writeConsole(_ results: Results, options: ConsoleOptions, to stream: ReportStream) {
    let style = Style(isEnabled: options.color)
    let entries = consoleEntries(of: results, options: options)
    for (index, entry) in entries.enumerated() {
        // Entries of several lines stand apart; lists of single lines stay together.
        if index > 0, entry.lines.count > 1 || entries[index - 1].lines.count > 1 { stream.write("\n") }
        for line in entry.lines { stream.write(line + "\n") }
    }
    guard options.detail != .quiet else { return }

    let most = options.detail == .verbose ? nil : 12
    let causes = OpenCauses(mergedFindings(in: results).map(\.finding)).lines(most: most, style: style)
    if !causes.isEmpty {
        if !entries.isEmpty { stream.write("\n") }
        for line in causes { stream.write(line + "\n") }
    }
    for (index, run) in results.runs.enumerated() {
        if index > 0 || !entries.isEmpty || !causes.isEmpty { stream.write("\n") }
        let summary = SummaryLines(
            results: run, isInterrupted: results.isInterrupted, policy: options.policy, style: style)
        for line in summary.lines { stream.write(line + "\n") }
    }
}
