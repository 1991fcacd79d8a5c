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
    let summary = SummaryLines(
        results: results, policy: options.policy, isAllRead: options.isAllRead, style: style)
    if options.detail == .quiet {
        let isFailing = ExitStatus(of: results, policy: options.policy) != .verified
        if entries.isEmpty, isFailing { for line in summary.reasons { stream.write(line + "\n") } }
        return
    }

    var isFirst = entries.isEmpty
    func write(part lines: [String]) {
        guard !lines.isEmpty else { return }
        if !isFirst { stream.write("\n") }
        isFirst = false
        for line in lines { stream.write(line + "\n") }
    }
    let most = options.detail == .verbose ? nil : 12
    write(part: OpenCauses(mergedFindings(in: results).map(\.finding)).lines(most: most, style: style))
    let differences = versionDifferences(in: results)
    if !differences.isEmpty {
        write(part: [style.paint("differs between Pythons:", .open)] + differences.map { "  " + $0 })
    }
    write(part: summary.lines)
}
