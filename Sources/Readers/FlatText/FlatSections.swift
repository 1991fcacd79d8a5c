import Model
import PythonSyntax

/// The sections of flat text.
///
/// A section begins at a heading, where one is left; at a marker (`Answer:`), where its heading is lost; where one block
/// of Python adjoins another and begins with an import, a heading having been lost between them; and, in a document that
/// has neither headings nor markers, at the first prose after code, if its first sentence says what it is about.
func flatSections(
    _ reading: FlatReading, labels: [LineLabel], blocks: [FlatBlock], source: SourceText
) -> [Section] {
    guard !source.lines.isEmpty else { return [] }
    var starts = headings(reading, labels: labels)
    if starts.isEmpty { starts = topics(reading, labels: labels) }
    starts += lostHeadings(reading, labels: labels, blocks: blocks)
    starts.sort { $0.line < $1.line }
    if starts.first.map({ $0.line > 1 }) ?? true {
        starts.insert(SectionStart(line: 1, title: source.fileTitle), at: 0)
    }
    var slugs = SlugMaker()
    return starts.enumerated().map { number, start in
        let end = number + 1 < starts.count ? starts[number + 1].line - 1 : source.lines.count
        return Section(
            title: start.title, slug: slugs.slug(for: start.title), lines: start.line...max(start.line, end))
    }
}

private struct SectionStart {
    /// In the document, from 1.
    let line: Int
    let title: String
}

/// Headings with the markers that follow them, and markers without a heading.
private func headings(_ reading: FlatReading, labels: [LineLabel]) -> [SectionStart] {
    var starts: [SectionStart] = []
    var index = 0
    while index < labels.count {
        let start = index
        while index < labels.count, labels[index] == .heading, reading.readings[index].shape != .marker { index += 1 }
        if index > start {
            starts.append(
                SectionStart(
                    line: reading.lines[start].number, title: headingTitle(reading.lines[start..<index])))
            if index < labels.count, reading.readings[index].shape == .marker { index += 1 }
            continue
        }
        if reading.readings[index].shape == .marker {
            let line = reading.lines[index]
            let title =
                line.furniture == .glue
                ? reading.lines[index - 1].text : inferredTitle(from: index + 1, reading, labels: labels)
            starts.append(SectionStart(line: line.number, title: title ?? "section"))
        }
        index += 1
    }
    return starts
}

/// The first prose after a block of code, where its first sentence names a topic.
private func topics(_ reading: FlatReading, labels: [LineLabel]) -> [SectionStart] {
    labels.indices.compactMap { index in
        guard labels[index] == .prose, index == 0 || labels[index - 1].isCode,
            let title = topic(of: paragraph(from: index, reading, labels: labels))
        else { return nil }
        return SectionStart(line: reading.lines[index].number, title: title)
    }
}

/// The imports with which a block begins that directly follows another block.
private func lostHeadings(_ reading: FlatReading, labels: [LineLabel], blocks: [FlatBlock]) -> [SectionStart] {
    blocks.compactMap { block in
        let first = block.range.lowerBound
        guard block.label == .python, first > 0, labels[first - 1] == .python,
            reading.readings[first].shape == .importing
        else { return nil }
        return importedModule(reading.readings[first]).map {
            SectionStart(line: reading.lines[first].number, title: $0)
        }
    }
}

/// The module that an import names, with its dots.
func importedModule(_ line: LineReading) -> String? {
    let name = line.tokens.dropFirst().prefix {
        ($0.kind == .name && $0.text != "import" && $0.text != "as") || $0.text == "."
    }
    return name.isEmpty ? nil : name.map(\.text).joined()
}

/// A heading without the signs that mark it as one.
private func headingTitle(_ lines: ArraySlice<FlatLine>) -> String {
    let texts = lines.map { line in
        let text = line.text.drop { $0 == "#" || $0 == " " || $0 == "=" }
        return String(text).trimmed
    }
    return texts.filter { !$0.isEmpty }.joined(separator: " ")
}
