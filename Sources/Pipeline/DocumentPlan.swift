import Claims
import Model
import Running

/// What is to be run of one document.
struct DocumentPlan {
    let extraction: Extraction
    /// One for each Python snippet, in document order.
    let items: [Item]

    struct Item {
        let block: ExtractedBlock
        let job: Job
        /// Whether the user wants its verdicts.
        let isChosen: Bool
        /// What is known of it without running it.
        let outcome: Outcome?

        var runs: Bool { isChosen && outcome == nil }
    }

    init(of extraction: Extraction, chosen: Set<Int>, python: PythonDescription) {
        self.extraction = extraction
        items = extraction.blocks.enumerated().compactMap { index, block in
            guard let snippet = block.snippet else { return nil }
            let isSession = block.block.language == .pythonSession
            return Item(
                block: block,
                job: Job(snippet: snippet, claims: block.claims, mode: isSession ? .session : .alone),
                isChosen: chosen.contains(index), outcome: nil)
        }
    }
}
