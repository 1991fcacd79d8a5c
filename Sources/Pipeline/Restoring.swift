import Claims
import Layout
import Model

/// Puts back the indentation that a document's blocks have lost: of the plausible layouts the first that CPython compiles.
///
/// All blocks are asked for together, since asking costs a message to another process.
struct Restoring {
    /// Whether CPython compiles each of these sources.
    let compiles: ([String]) -> [Bool]

    /// As many layouts of a block are tried as are likely to hold one that compiles.
    private static let most = 20

    /// By block; nil where a block keeps the indentation that it has.
    func layouts(in document: Document, isCurated: (Int, Block) -> Bool) -> [Layout?] {
        let blocks = document.blocks.enumerated().filter { index, block in
            block.language == .python && !isCurated(index, block)
                && (block.indentation == .lost || needsLayout(block.lines.map(\.text)))
        }
        // What still has its indentation keeps it, unless it compiles only when restored.
        let kept = blocks.filter { $0.element.indentation != .lost }
        let stands = compiles(kept.map { snippet(from: $0.element, id: "", layout: nil).code })
        let sound = Set(zip(kept, stands).filter(\.1).map(\.0.offset))
        let broken = blocks.filter { !sound.contains($0.offset) }
        let chosen = choose(broken.map(\.element.lines)) { snippet(from: broken[$0].element, id: "", layout: $1).code }
        var result = [Layout?](repeating: nil, count: document.blocks.count)
        for (choice, block) in zip(chosen, broken) where choice.compiles || block.element.indentation == .lost {
            result[block.offset] = choice.layout
        }
        return result
    }

    /// The lines of `>>>` sessions whose indentation was lost, restored, by their numbers.
    func sessionLines(in document: Document) -> [Int: SnippetLine] {
        let sources = document.blocks.filter { $0.language == .pythonSession }
            .flatMap { sessionSources(of: $0) }
            .filter { $0.count > 1 && needsLayout($0.map(\.text)) }
        let chosen = choose(sources, where: isOneStatement) { index, layout in
            restoredLines(sources[index], layout).map { $0.text + "\n" }.joined()
        }
        let lines = zip(chosen, sources).compactMap { choice, source in
            choice.compiles ? choice.layout.map { restoredLines(source, $0) } : nil
        }
        return Dictionary(lines.joined().map { ($0.number, $0) }) { first, _ in first }
    }

    /// Of each text the most plausible layout that compiles; else the most plausible one.
    private func choose(
        _ texts: [[BlockLine]], where isPossible: ([String], Layout) -> Bool = { _, _ in true },
        code: (Int, Layout) -> String
    ) -> [(layout: Layout?, compiles: Bool)] {
        let candidates = texts.map { lines in
            restoreLayouts(of: lines.map(\.text), most: Self.most).filter { isPossible(lines.map(\.text), $0) }
        }
        let firsts = compiles(
            candidates.enumerated().map { index, layouts in layouts.first.map { code(index, $0) } ?? "" })
        return zip(candidates.enumerated(), firsts).map { candidate, isGood in
            let (index, layouts) = candidate
            if isGood { return (layouts.first, true) }
            let rest = Array(layouts.dropFirst())
            let good = compiles(rest.map { code(index, $0) }).firstIndex(of: true)
            return (good.map { rest[$0] } ?? layouts.first, good != nil)
        }
    }
}
