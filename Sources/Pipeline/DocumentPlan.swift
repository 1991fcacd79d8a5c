import Claims
import Model
import Project
import Readers
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
        /// The exception that a mark on the block documents; nil for none.
        let documentedException: DocumentedException?

        var runs: Bool { isChosen && outcome == nil }
    }

    init(of extraction: Extraction, chosen: Set<Int>, python: PythonDescription) {
        self.extraction = extraction
        let folder = FileSystem.parent(of: extraction.document.source.path)
        // The sessions of a docstring share their names with each other and the module, not with other docstrings.
        let module =
            documentFormat(of: extraction.document.source) == .pythonFile
            ? ModuleSetup(path: extraction.document.source.path) : nil
        var skipping = false
        let blockMarks = extraction.blocks.map { readMarks(of: $0.block) }
        let sharing = NameSharing(
            zip(extraction.blocks, blockMarks).filter { $0.0.snippet != nil }.map { $0.1 })
        var position = -1
        items = extraction.blocks.enumerated().compactMap { index, block in
            let marks = blockMarks[index]
            if let region = marks.region { skipping = region == .begins }
            guard let snippet = block.snippet else { return nil }
            position += 1
            let reason =
                skipping
                ? "between `skip: start` and `skip: end`"
                : marks.reasonToSkip(under: python, needing: block.requirements)
            var requirements = block.requirements
            if let module {
                requirements.setup = [module.source, requirements.setup].compactMap(\.self).joined(separator: "\n")
            }
            let isSession = block.block.language == .pythonSession
            return Item(
                block: block,
                job: Job(
                    snippet: snippet, claims: block.claims, mode: isSession ? .session : .alone,
                    group: module == nil
                        ? sharing.sessionGroup(of: position) : extraction.document.sections[snippet.section].slug,
                    context: sharing.context(of: position), requirements: requirements, folder: folder),
                isChosen: chosen.contains(index),
                outcome: reason.map { .skipped(reason: $0) }
                    ?? inclusion(in: snippet).map { .illustrative(reason: "the code is put in from elsewhere: \($0)") },
                documentedException: marks.raises.map {
                    DocumentedException(text: $0, isRequired: marks.mustRaise)
                })
        }
    }
}
