package import Model

/// What `verify list` prints: the sections of each document that hold snippets, by the names that `--section` takes.
///
/// - Parameter showsDoubtful: instead, the comments that may be claims, one on a line.
package func renderList(_ extractions: [Extraction], showsDoubtful: Bool = false) -> String {
    text { stream in
        for extraction in extractions {
            let lines = showsDoubtful ? doubtfulLines(extraction) : sectionLines(extraction)
            for line in lines { stream.write(line + "\n") }
        }
    }
}

private func doubtfulLines(_ extraction: Extraction) -> [String] {
    extraction.blocks.flatMap(\.doubtful).map { comment in
        visible(
            "\(extraction.document.source.path):\(comment.line):\(comment.column): \(comment.text): \(comment.reason)")
    }
}

private func sectionLines(_ extraction: Extraction) -> [String] {
    let document = extraction.document
    let rows = document.sections.indices.compactMap { index -> [String]? in
        let section = document.sections[index]
        let blocks = extraction.blocks.filter { $0.block.section == index && $0.snippet != nil }
        guard !blocks.isEmpty else { return nil }
        return [
            section.slug, "\(section.lines.lowerBound)-\(section.lines.upperBound)",
            counted(blocks.count, "snippet"), counted(blocks.reduce(0) { $0 + $1.claims.count }, "claim"),
            visible(section.title),
        ]
    }
    let snippets = extraction.blocks.count { $0.snippet != nil }
    let claims = extraction.blocks.reduce(0) { $0 + $1.claims.count }
    let head =
        "\(visible(document.source.path)): \(counted(rows.count, "section")),"
        + " \(counted(snippets, "snippet")), \(counted(claims, "claim"))"
    return [head] + aligned(rows).map { "  " + $0 }
}

/// Columns under each other, by the cells that they take; the last one is not filled.
private func aligned(_ rows: [[String]]) -> [String] {
    var widths: [Int] = []
    let cells = rows.map { row in row.map { MarkedLine(Array($0.unicodeScalars)).width } }
    for row in cells {
        for (column, width) in row.enumerated() {
            if column < widths.count { widths[column] = max(widths[column], width) } else { widths.append(width) }
        }
    }
    return zip(rows, cells).map { row, cells in
        row.indices.map { column in
            column == row.count - 1
                ? row[column] : row[column] + String(repeating: " ", count: widths[column] - cells[column])
        }.joined(separator: "  ")
    }
}
