import Model

/// A guide and what all Pythons made of its snippets.
struct PageGuide {
    /// Its number on the page, from 1, as part of anchors.
    let number: Int
    /// As the first Python that has it sees it.
    let document: DocumentResults
    let sections: [PageSection]

    /// How many sections the browser lays out, or leaves alone, together. Measured on 5,000 sections: with each on its
    /// own, showing them all again takes three times as long.
    private static let groupSize = 25

    /// The guides of all runs in the order in which they first occur.
    static func guides(of results: Results) -> [PageGuide] {
        var order: [DocumentResults] = []
        var paths: Set<String> = []
        var snippets: [String: [PythonSnippet]] = [:]
        for run in results.runs {
            let name = results.name(of: run.python)
            for document in run.documents {
                if paths.insert(document.source.path).inserted { order.append(document) }
                for snippet in document.snippets {
                    snippets[snippet.snippet.id, default: []].append(
                        PythonSnippet(name: name, results: snippet))
                }
            }
        }
        return order.enumerated().map { index, document in
            PageGuide(number: index + 1, document: document, sections: sections(of: document, index + 1, snippets))
        }
    }

    private static func sections(
        of document: DocumentResults, _ number: Int, _ snippets: [String: [PythonSnippet]]
    ) -> [PageSection] {
        let pages = document.snippets.map { snippet in
            PageSnippet(
                guide: number, document: document, first: snippet, versions: snippets[snippet.snippet.id] ?? [])
        }
        if document.sections.isEmpty {
            let whole = Section(
                title: document.source.path, slug: "all", lines: 1...max(1, document.source.lines.count))
            return [PageSection(guide: number, document: document, section: whole, snippets: pages)]
        }
        let bySection = Dictionary(grouping: pages) { $0.first.snippet.section }
        return document.sections.enumerated().map { index, section in
            PageSection(guide: number, document: document, section: section, snippets: bySection[index] ?? [])
        }
    }

    var state: PageState {
        let isWrong = document.problems.contains(where: \.isError)
        return isWrong ? .bad : sections.map(\.state).max() ?? .good
    }

    func write(to stream: ReportStream, _ context: ReportContext) {
        let path = breakable(path: context.reportPath(document.source.path))
        stream.write("<section class=\"guide\" aria-labelledby=\"d\(number)\">\n<h2 id=\"d\(number)\">\(path)</h2>\n")
        if !document.problems.isEmpty {
            stream.write("<ul class=\"problems\">\n")
            for problem in document.problems {
                stream.write(
                    "<li\(problem.isError ? " class=\"error\"" : "")>line \(problem.line): \(escapedHTML(problem.message))</li>\n"
                )
            }
            stream.write("</ul>\n")
        }
        for start in stride(from: 0, to: sections.count, by: Self.groupSize) {
            stream.write("<div class=\"group\">")
            for section in sections[start..<min(start + Self.groupSize, sections.count)] { section.write(to: stream) }
            stream.write("</div>\n")
        }
        stream.write("</section>\n")
    }
}

/// What one Python made of a snippet.
struct PythonSnippet {
    let name: String
    let results: SnippetResults
}
