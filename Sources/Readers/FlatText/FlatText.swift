package import Model

/// Reads a document of which only the words of each line are left: no fences, often no indentation and no blank lines.
///
/// The lines are labelled over the whole sequence (``LabelModel``), runs of code are cut into blocks where the topic
/// changes, and sections begin at what is left of headings.
func readFlatText(_ source: SourceText) -> Document {
    let reading = FlatReading(source.lines)
    let labels = LabelModel.fitted.labels(of: reading.features)
    return flatDocument(source, reading, labels: labels, boundaries: .fitted)
}

/// Makes the document of labelled lines.
package func flatDocument(
    _ source: SourceText, _ reading: FlatReading, labels: [LineLabel], boundaries: BoundaryModel
) -> Document {
    let blocks = codeRuns(labels, lines: reading.lines)
        .flatMap { blockBoundaries(in: $0, reading, model: boundaries) }
    let sections = flatSections(reading, labels: labels, blocks: blocks, source: source)
    return Document(
        source: source, sections: sections,
        blocks: blocks.map { block in
            let lines = blockLines(reading.lines[block.range])
            let number = lines[0].number
            let section = sections.lastIndex { $0.lines.lowerBound <= number } ?? 0
            return Block(
                section: section, language: block.label.language, lines: lines,
                indentation: keepsIndentation(lines) ? .kept : .lost,
                leadIn: leadIn(before: block.range.lowerBound, reading, labels: labels),
                followsBlock: block.range.lowerBound > 0 && labels[block.range.lowerBound - 1].isCode)
        })
}

/// The text of the last paragraph before a block: the lines of prose directly above, back to one that ends a sentence.
private func leadIn(before index: Int, _ reading: FlatReading, labels: [LineLabel]) -> String {
    var start = index
    while start > 0, index - start < 8, labels[start - 1] == .prose || labels[start - 1] == .list {
        if start < index, reading.lines[start].blanksBefore > 0 { break }
        let text = reading.lines[start - 1].text
        if start < index, let last = text.utf8.last, ".:?!".utf8.contains(last) { break }
        start -= 1
    }
    return reading.lines[start..<index].map(\.text).joined(separator: " ")
}
