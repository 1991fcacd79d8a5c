import Model

/// A run of lines of one language in flat text.
struct FlatBlock {
    let label: LineLabel
    /// Indices of its lines among those of the reading.
    let range: Range<Int>
}

/// The runs of code lines of one label each, in order. What a session prints belongs to the session.
///
/// A part that was cut off a line belongs to the line again where both parts are code.
func codeRuns(_ labels: [LineLabel], lines: [FlatLine]) -> [FlatBlock] {
    var runs: [FlatBlock] = []
    var start = 0
    while start < labels.count {
        let label = labels[start]
        var end = start + 1
        while end < labels.count, labels[end] == label || (lines[end].furniture == .glue && label.isCode) { end += 1 }
        if label.isCode { runs.append(FlatBlock(label: label, range: start..<end)) }
        start = end
    }
    return runs
}

extension LineLabel {
    var language: Language {
        switch self {
        case .python: .python
        case .session: .pythonSession
        case .shell: .shell
        case .template: .other("template")
        case .data: .other("data")
        case .output: .other("output")
        default: .other("")
        }
    }
}
