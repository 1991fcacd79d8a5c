import Claims
package import Curation
import Layout
package import Model
import Readers

/// The stages before the run, in a row: from the text of a guide to snippets and claims.
package struct Extractor {
    /// Whether CPython compiles each of these sources. Where no Python is at hand, nothing is refused.
    private let compiles: ([String]) -> [Bool]
    /// What people reviewed of a guide, by its path.
    private let curated: (String) -> CuratedGuide?

    /// As many layouts of a block are tried as are likely to hold one that compiles.
    private static let mostLayouts = 20

    package init(compiles: @escaping ([String]) -> [Bool], curated: @escaping (String) -> CuratedGuide? = { _ in nil })
    {
        self.compiles = compiles
        self.curated = curated
    }

    package func extract(_ source: SourceText) -> Extraction {
        let document = readDocument(source, as: documentFormat(of: source))
        let ids = identities(of: document)
        let guide = curated(source.path)
        let entries = document.blocks.indices.map { index in
            guide?.entry(for: document.blocks[index].lines.map(\.text), at: snippetPlace(of: ids[index]) ?? "")
        }
        let layouts = restoredLayouts(in: document, isCurated: { entries[$0]?.snippet(of: $1, id: "") != nil })
        var problems = document.problems
        let blocks = document.blocks.indices.map { index in
            extract(
                document.blocks[index].withShownValuesAsComments, id: ids[index], layout: layouts[index],
                curated: entries[index],
                output: outputBlock(after: index, in: document), problems: &problems)
        }
        problems.sort { $0.line < $1.line }
        return Extraction(document: document, blocks: blocks, problems: problems)
    }

    private func extract(
        _ block: Block, id: String, layout: Layout?, curated: CuratedSnippet?, output: Block?,
        problems: inout [Problem]
    ) -> ExtractedBlock {
        guard block.language.isPython else {
            return ExtractedBlock(id: id, block: block, snippet: nil, claims: [], doubtful: [])
        }
        let marks = readMarks(of: block)
        problems += marks.problems
        let restored: Snippet
        let claims: [Claim]
        let doubtful: [DoubtfulComment]
        if block.language == .pythonSession {
            let reading = unfoldSession(block, id: id)
            (restored, claims, doubtful) = (reading.snippet, reading.claims, reading.doubtful)
            problems += reading.problems
        } else {
            let keepsLayout = block.indentation == .kept && layout == nil
            restored =
                (keepsLayout ? nil : curated?.snippet(of: block, id: id))
                ?? snippet(from: block, id: id, layout: layout)
            if block.indentation == .kept, layout != nil {
                problems.append(
                    Problem(
                        line: restored.firstLine,
                        message: "the block does not compile as it stands; its lost indentation was restored"))
            }
            let reading = readClaims(in: restored, output: output)
            claims = curated?.claims(of: restored, read: reading.claims) ?? reading.claims
            let settled = Set(claims.map(\.line))
            doubtful = reading.doubtful.filter { !settled.contains($0.line) }
            problems += reading.problems
        }
        return ExtractedBlock(
            id: id, block: block, snippet: restored, claims: claims, doubtful: doubtful,
            requirements: marks.needs.merged(with: curated?.expectations?.requirements))
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
    private func restoredLayouts(in document: Document, isCurated: (Int, Block) -> Bool) -> [Layout?] {
        var chosen = [Layout?](repeating: nil, count: document.blocks.count)
        var candidates: [(block: Int, layouts: [Layout])] = []
        for (index, block) in document.blocks.enumerated() where block.language == .python && !isCurated(index, block) {
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
