package import Model

/// Which part of a run verifies what: a function of the guides, the options and the recorded durations alone, so that
/// machines that know nothing of each other come to the same plan.
///
/// The snippets are cut, in document order, into stretches that take about the same time: neighbours need the same
/// context and the same modules.
package struct ShardPlan: Sendable {
    /// The number of the shard, from 1, of each chosen snippet, by document and block.
    private let snippets: [[Int: Int]]
    /// The shard that answers for each document: for its problems, and for the document itself where it has no snippet.
    private let owners: [Int]
    private let digest: String

    /// A snippet that takes no time to speak of takes time to start.
    private static let shortest = Duration.milliseconds(1)

    /// - Parameters:
    ///   - chosen: for each document the blocks to verify, as indices.
    ///   - durations: of an earlier run, by the snippets' ids. A snippet without one counts as the mean of the others.
    ///   - options: what else changes verdicts, in any unambiguous spelling.
    package init(
        of extractions: [Extraction], chosen: [Set<Int>], count: Int, durations: [String: Duration] = [:],
        options: String = ""
    ) {
        let recorded = zip(extractions, chosen).flatMap { extraction, blocks in
            blocks.compactMap { durations[extraction.blocks[$0].id] }
        }
        let mean = recorded.isEmpty ? .seconds(1) : recorded.reduce(.zero, +) / recorded.count
        func weight(_ id: String) -> Double { max(Self.shortest, durations[id] ?? mean) / .seconds(1) }
        let total = zip(extractions, chosen).reduce(0) { sum, pair in
            pair.1.sorted().reduce(sum) { $0 + weight(pair.0.blocks[$1].id) }
        }

        var plan = "\(count)\u{0}\(options)"
        var before = 0.0
        func shard(at place: Double) -> Int { total > 0 ? min(count, Int(place / total * Double(count)) + 1) : 1 }
        var snippets: [[Int: Int]] = []
        var owners: [Int] = []
        for (extraction, blocks) in zip(extractions, chosen) {
            plan += "\u{0}\(extraction.document.source.path)"
            var shards: [Int: Int] = [:]
            owners.append(shard(at: before))
            for index in blocks.sorted() {
                let block = extraction.blocks[index]
                let weight = weight(block.id)
                let number = shard(at: before + weight / 2)
                if shards.isEmpty { owners[owners.count - 1] = number }
                before += weight
                shards[index] = number
                plan += "\u{0}\(block.id)\u{0}\(number)\u{0}\(block.snippet?.code ?? "")"
            }
            snippets.append(shards)
        }
        self.snippets = snippets
        self.owners = owners
        digest = hash(of: plan)
    }

    /// For each document the blocks that a shard verifies, as indices.
    package func chosen(in shard: Shard) -> [Set<Int>] {
        snippets.map { shards in Set(shards.filter { $0.value == shard.number }.keys) }
    }

    /// The results of a shard's own documents, each document's problems told by one shard alone.
    package func results(of documents: [DocumentResults], in shard: Shard) -> [DocumentResults] {
        zip(documents, owners).compactMap { document, owner in
            if owner == shard.number { return document }
            guard !document.snippets.isEmpty else { return nil }
            return DocumentResults(
                source: document.source, sections: document.sections, snippets: document.snippets, problems: [],
                doubtful: document.doubtful)
        }
    }

    package func part(_ shard: Shard) -> Part {
        Part(shard: shard, plan: digest, snippets: snippets.reduce(0) { $0 + $1.count })
    }
}
