import Model
import Readers

/// How many blocks were found with exactly the lines that they have.
struct BlockFigures {
    private var exact = 0
    private var count = 0
    private var exactAdjoining = 0
    private var adjoining = 0
    private var found = 0

    mutating func add(_ truth: LabelledDocument, _ document: Document) {
        let wanted = truth.blocks
        let given = Set(
            document.blocks.map { [$0.language.name] + $0.lines.filter { !$0.text.isEmpty }.map { "\($0.number)" } })
        found += document.blocks.count { $0.language == .python }
        for (index, block) in wanted.enumerated() where block.label == .python {
            let isExact = given.contains(["python"] + block.lines.map(String.init))
            let adjoins =
                (index > 0 && truth.isAdjoining(wanted[index - 1], block))
                || (index + 1 < wanted.count && truth.isAdjoining(block, wanted[index + 1]))
            count += 1
            exact += isExact ? 1 : 0
            adjoining += adjoins ? 1 : 0
            exactAdjoining += adjoins && isExact ? 1 : 0
        }
    }

    var text: String {
        "Python blocks exact \(exact) of \(count) (\(found) found); of those with no prose between \(exactAdjoining) of \(adjoining)"
    }
}
