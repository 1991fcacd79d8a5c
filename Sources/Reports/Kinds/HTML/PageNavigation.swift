import Model

/// The side bar: every section that holds snippets, with how it stands.
struct PageNavigation {
    let guides: [PageGuide]
    let context: ReportContext
    let stream: ReportStream

    func write() {
        stream.write("<nav aria-label=\"Sections\">\n<ul>\n")
        for guide in guides {
            stream.write(
                "<li>\(guide.state.sign) <a href=\"#d\(guide.number)\">\(breakable(path: context.reportPath(guide.document.source.path)))</a>\n"
            )
            let sections = guide.sections.filter { !$0.snippets.isEmpty }
            if !sections.isEmpty {
                stream.write("<ul>\n")
                for section in sections { write(section) }
                stream.write("</ul>\n")
            }
            stream.write("</li>\n")
        }
        stream.write("</ul>\n</nav>\n")
    }

    private func write(_ section: PageSection) {
        let bad = section.snippets.count { $0.state == .bad }
        let count = bad > 0 ? "\(bad) of \(section.snippets.count)" : "\(section.snippets.count)"
        stream.write(
            "<li class=\"stands \(section.state.name)\"><a href=\"#\(section.anchor)\">"
                + "\(escapedHTML(section.section.title))</a> \(count)</li>")
    }
}
