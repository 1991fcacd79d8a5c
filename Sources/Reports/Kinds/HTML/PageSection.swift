import Model

/// A section of a guide: its prose as it stands, its snippets annotated.
struct PageSection {
    let guide: Int
    let document: DocumentResults
    let section: Section
    let snippets: [PageSnippet]
    /// The cores of claims that stand beside the snippets, by their lines.
    private let outsideClaims: [Int: [(columns: Range<Int>, status: Verdict.Status)]]
    /// The lines right before and behind the snippets.
    private let fencesOfSnippets: Set<Int>

    init(guide: Int, document: DocumentResults, section: Section, snippets: [PageSnippet]) {
        self.guide = guide
        self.document = document
        self.section = section
        self.snippets = snippets
        outsideClaims = snippets.reduce(into: [:]) { claims, snippet in
            for (place, status) in snippet.placesOutside {
                claims[place.line, default: []].append((place.columns, status))
            }
        }
        fencesOfSnippets = Set(snippets.flatMap { [$0.first.snippet.firstLine - 1, $0.first.snippet.lastLine + 1] })
    }

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

    /// Whether a line says the title and little else, so that it need not be shown again: as Markdown marks a heading
    /// (CommonMark 0.31.2, section 4.2), or in the same words.
    private func isHeading(_ line: [Unicode.Scalar]) -> Bool {
        let signs = line.prefix { $0 == "#" }.count
        if (1...6).contains(signs), line.count > signs, line[signs] == " " { return true }
        let text = String(String.UnicodeScalarView(line))
        return text.hasSuffix(section.title) && text.utf8.count <= section.title.utf8.count + 8
    }

    /// Paragraphs end at blank lines; what stands between fences keeps its look, without the fences.
    private func writeProse(_ lines: Range<Int>, to stream: ReportStream) {
        var paragraph: [Int] = []
        var isFenced = false
        func end() {
            if !paragraph.isEmpty {
                stream.write(isFenced ? "<pre class=\"prose other\">" : "<p class=\"prose\">")
                for (index, number) in paragraph.enumerated() {
                    if index > 0 { stream.write("\n") }
                    writeLine(number, to: stream)
                }
                stream.write(isFenced ? "</pre>\n" : "</p>\n")
            }
            paragraph = []
        }
        for number in lines where document.source.lines.indices.contains(number - 1) {
            let content = document.source.lines[number - 1].unicodeScalars.drop { $0.properties.isWhitespace }
            if content.starts(with: "```".unicodeScalars) || content.starts(with: "~~~".unicodeScalars) {
                end()
                // The fences of a snippet stand on both sides of it: what lies between them is not prose.
                isFenced = !isFenced && !fencesOfSnippets.contains(number)
            } else if content.isEmpty, !isFenced {
                end()
            } else {
                paragraph.append(number)
            }
        }
        end()
    }

    /// A line with the cores of claims that stand in it, such as those of a block of output.
    private func writeLine(_ number: Int, to stream: ReportStream) {
        let text = document.source.lines[number - 1]
        let scalars = Array(text.unicodeScalars)
        var position = 0
        func write(upTo end: Int) {
            stream.write(String(String.UnicodeScalarView(scalars[position..<end])), as: .html)
            position = end
        }
        for (columns, status) in outsideClaims[number] ?? [] {
            let (start, end) = (columns.lowerBound - 1, min(columns.upperBound - 1, scalars.count))
            guard start >= position, start < end else { continue }
            write(upTo: start)
            stream.write("<mark class=\"\(status.rawValue)\">")
            write(upTo: end)
            stream.write("</mark>")
        }
        write(upTo: scalars.count)
    }
}
