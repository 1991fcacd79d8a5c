import Claims
import Layout
package import Model
import Readers

/// The stages before the run, in a row: from the text of a guide to snippets and claims.
package struct Extractor {
    /// Whether CPython compiles each of these sources. Where no Python is at hand, nothing is refused.
    private let compiles: ([String]) -> [Bool]

    /// As many layouts of a block are tried as are likely to hold one that compiles.
    private static let mostLayouts = 8

    package init(compiles: @escaping ([String]) -> [Bool]) {
        self.compiles = compiles
    }

    package func extract(_ source: SourceText) -> Extraction {
        let document = readDocument(source, as: documentFormat(of: source))
        let ids = identities(of: document)
        let layouts = restoredLayouts(in: document)
        var problems = document.problems
        let blocks = document.blocks.indices.map { index -> ExtractedBlock in
            let block = document.blocks[index]
            switch block.language {
            case .python:
                problems += readMarks(of: block).problems
                let snippet = snippet(from: block, id: ids[index], layout: layouts[index])
                let reading = readClaims(in: snippet, output: outputBlock(after: index, in: document))
                problems += reading.problems
                return ExtractedBlock(
                    id: ids[index], block: block, snippet: snippet, claims: reading.claims, doubtful: reading.doubtful)
            case .pythonSession:
                problems += readMarks(of: block).problems
                let reading = unfoldSession(block, id: ids[index])
                problems += reading.problems
                return ExtractedBlock(
                    id: ids[index], block: block, snippet: reading.snippet, claims: reading.claims,
                    doubtful: reading.doubtful)
            case .shell, .other:
                return ExtractedBlock(id: ids[index], block: block, snippet: nil, claims: [], doubtful: [])
            }
        }
        problems.sort { $0.line < $1.line }
        return Extraction(document: document, blocks: blocks, problems: problems)
    }

    /// `path#section.k` for Python, `path#section.other.k` for the rest, counted in each section.
    private func identities(of document: Document) -> [String] {
        var counts: [String: Int] = [:]
        return document.blocks.map { block in
            let slug = document.sections[block.section].slug
            let name = block.language.isPython ? slug : slug + ".other"
            counts[name, default: 0] += 1
            return "\(document.source.path)#\(name).\(counts[name, default: 0])"
        }
    }

    /// The layout of every block that lost its own: the most plausible one that CPython compiles, else the most
    /// plausible one. All blocks are asked for together, since asking costs a message to another process.
    private func restoredLayouts(in document: Document) -> [Layout?] {
        var chosen = [Layout?](repeating: nil, count: document.blocks.count)
        var candidates: [(block: Int, layouts: [Layout])] = []
        for (index, block) in document.blocks.enumerated() where block.language == .python {
            let lines = block.lines.map(\.text)
            if block.indentation == .lost || needsLayout(lines) {
                candidates.append((index, restoreLayouts(of: lines, most: Self.mostLayouts)))
            }
        }
        let firsts = compiles(candidates.map { source(of: document.blocks[$0.block], $0.layouts.first) })
        for (candidate, isGood) in zip(candidates, firsts) {
            let block = document.blocks[candidate.block]
            let rest = isGood ? [] : Array(candidate.layouts.dropFirst())
            let good = compiles(rest.map { source(of: block, $0) }).firstIndex(of: true).map { rest[$0] }
            if block.indentation == .lost {
                chosen[candidate.block] = good ?? candidate.layouts.first
            } else if isGood || good != nil, compiles([source(of: block, nil)]) != [true] {
                // What still has its indentation keeps it, unless it compiles only when restored.
                chosen[candidate.block] = good ?? candidate.layouts.first
            }
        }
        return chosen
    }

    private func source(of block: Block, _ layout: Layout?) -> String {
        snippet(from: block, id: "", layout: layout).code
    }
}

extension Language {
    fileprivate var isPython: Bool { self == .python || self == .pythonSession }
}
