import Model

/// A section of flat text while it is found.
struct FlatSection {
    let section: Section
}

/// Sections begin at headings, where those are left, and at markers (`Answer:`) where they are lost.
func flatSections(_ reading: FlatReading, labels: [LineLabel], blocks: [FlatBlock], source: SourceText) -> [FlatSection]
{
    guard !source.lines.isEmpty else { return [] }
    var starts: [(line: Int, title: String)] = []
    var index = 0
    while index < labels.count {
        let start = index
        if labels[index] == .heading {
            while index < labels.count, labels[index] == .heading { index += 1 }
            let title = headingTitle(reading.lines[start..<index])
            starts.append((reading.lines[start].number, title))
            if index < labels.count, reading.readings[index].shape == .marker { index += 1 }
            continue
        }
        if reading.readings[index].shape == .marker {
            starts.append(
                (reading.lines[index].number, inferredTitle(after: index, reading, labels: labels) ?? "section"))
        }
        index += 1
    }
    if starts.first.map({ $0.line > 1 }) ?? true { starts.insert((1, source.fileTitle), at: 0) }
    var slugs = SlugMaker()
    return starts.enumerated().map { number, start in
        let end = number + 1 < starts.count ? starts[number + 1].line - 1 : source.lines.count
        return FlatSection(
            section: Section(
                title: start.title, slug: slugs.slug(for: start.title), lines: start.line...max(start.line, end)))
    }
}

/// A heading without the signs that mark it as one.
private func headingTitle(_ lines: ArraySlice<FlatLine>) -> String {
    let texts = lines.map { line in
        let text = line.text.drop { $0 == "#" || $0 == " " || $0 == "=" }
        return String(text).trimmed
    }
    return texts.filter { !$0.isEmpty }.joined(separator: " ")
}
