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
        let restoring = Restoring(compiles: compiles)
        let layouts = restoring.layouts(in: document, isCurated: { entries[$0]?.snippet(of: $1, id: "") != nil })
        let sessionLines = restoring.sessionLines(in: document)
        var problems = document.problems
        var vocabulary = DocumentVocabulary()
        let blocks = document.blocks.indices.map { index in
            extract(
                document.blocks[index].withShownValuesAsComments, id: ids[index], layout: layouts[index],
                sessionLines: sessionLines, curated: entries[index], output: outputBlock(after: index, in: document),
                vocabulary: &vocabulary, problems: &problems)
        }
        problems.sort { $0.line < $1.line }
        return Extraction(document: document, blocks: blocks, problems: problems)
    }

    private func extract(
        _ block: Block, id: String, layout: Layout?, sessionLines: [Int: SnippetLine], curated: CuratedSnippet?,
        output: Block?, vocabulary: inout DocumentVocabulary, problems: inout [Problem]
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
            let reading = unfoldSession(block, id: id, restored: sessionLines, vocabulary: &vocabulary)
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
            let reading = readClaims(in: restored, output: output, vocabulary: &vocabulary)
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
}

extension Language {
    fileprivate var isPython: Bool { self == .python || self == .pythonSession }
}
