package import Model
package import Project

/// Which snippets of the guides are to be verified.
package struct Selection: Sendable {
    /// Slugs, titles or parts of titles; empty for all sections.
    package let sections: [String]
    /// Only the snippet at this line, by the guide's path.
    package let lines: [String: Set<Int>]

    package init(sections: [String] = [], lines: [String: Set<Int>] = [:]) {
        self.sections = sections
        self.lines = lines
    }

    /// The chosen blocks of each extraction, as indices, and what was named but is not there.
    package func apply(to extractions: [Extraction]) -> (chosen: [Set<Int>], problems: [InputProblem]) {
        var problems: [InputProblem] = []
        let everySection = extractions.flatMap(\.document.sections)
        var matchers: [(Section) -> Bool] = []
        for name in sections {
            if let matcher = SectionName(name).matcher(among: everySection) {
                matchers.append(matcher)
            } else {
                problems.append(.noSection(name: name, nearest: SectionName(name).nearest(among: everySection)))
            }
        }
        let chosen = extractions.map { extraction -> Set<Int> in
            let path = extraction.document.source.path
            var blocks = Set(
                extraction.blocks.indices.filter { index in
                    let block = extraction.blocks[index]
                    let section = extraction.document.sections[block.block.section]
                    return block.snippet != nil && (sections.isEmpty || matchers.contains { $0(section) })
                })
            guard let wanted = lines[path] else { return blocks }
            var found: Set<Int> = []
            for line in wanted.sorted() {
                if let index = extraction.snippet(at: line) {
                    found.insert(index)
                } else {
                    problems.append(.noSnippet(path: path, line: line, lines: extraction.snippetLines(near: line)))
                }
            }
            blocks.formIntersection(found)
            return blocks
        }
        return (chosen, problems)
    }
}

extension Extraction {
    /// The index of the block whose snippet stands at a line of the document, its fence included, or of one that makes
    /// a claim there, such as in a block of its output.
    fileprivate func snippet(at line: Int) -> Int? {
        func index(within margin: Int) -> Int? {
            blocks.firstIndex { block in
                block.snippet.map { ($0.firstLine - margin...$0.lastLine + margin).contains(line) } ?? false
            }
        }
        let claiming = blocks.firstIndex { $0.claims.contains { ($0.line...max($0.line, $0.lastLine)).contains(line) } }
        return index(within: 0) ?? claiming ?? index(within: 1)
    }

    /// The places of the snippets before and after a line.
    fileprivate func snippetLines(near line: Int) -> [ClosedRange<Int>] {
        let places = blocks.compactMap { block in block.snippet.map { $0.firstLine...$0.lastLine } }
        return [places.last { $0.upperBound < line }, places.first { $0.lowerBound > line }].compactMap(\.self)
    }
}
