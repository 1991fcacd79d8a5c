import Model

/// A section of a guide: its prose as it stands, its snippets annotated.
struct PageSection {
    let guide: Int
    let document: DocumentResults
    let section: Section
    let snippets: [PageSnippet]

    var anchor: String { "d\(guide)-\(escapedHTML(section.slug))" }
    var state: PageState { snippets.map(\.state).max() ?? .good }

    func write(to stream: ReportStream) {
        let sign = snippets.isEmpty ? "" : " class=\"stands \(state.name)\""
        stream.write(
            "<section class=\"part\" data-anchor=\"\(anchor)\"><h3 id=\"\(anchor)\"\(sign)>"
                + "\(escapedHTML(section.title))</h3>\n")
        var line = section.lines.lowerBound
        if let first = document.source.line(line), isHeading(first) { line += 1 }
        for snippet in snippets {
            writeProse(line..<max(line, snippet.first.snippet.firstLine), to: stream)
            snippet.write(to: stream)
            line = max(line, snippet.first.snippet.lastLine + 1)
        }
        writeProse(line..<max(line, section.lines.upperBound + 1), to: stream)
        stream.write("</section>\n")
    }

    /// Whether a line says the title and little else, so that it need not be shown again.
    private func isHeading(_ line: [Unicode.Scalar]) -> Bool {
        let text = String(String.UnicodeScalarView(line))
        return text.hasSuffix(section.title) && text.utf8.count <= section.title.utf8.count + 8
    }

    /// Paragraphs end at blank lines; lines that only fence code are left out.
    private func writeProse(_ lines: Range<Int>, to stream: ReportStream) {
        var paragraph: [String] = []
        func end() {
            if !paragraph.isEmpty {
                stream.write("<p class=\"prose\">\(escapedHTML(paragraph.joined(separator: "\n")))</p>\n")
            }
            paragraph = []
        }
        for number in lines where document.source.lines.indices.contains(number - 1) {
            let text = document.source.lines[number - 1]
            let content = text.unicodeScalars.drop { $0.properties.isWhitespace }
            if content.isEmpty || content.starts(with: "```".unicodeScalars)
                || content.starts(with: "~~~".unicodeScalars)
            {
                end()
            } else {
                paragraph.append(text)
            }
        }
        end()
    }
}
