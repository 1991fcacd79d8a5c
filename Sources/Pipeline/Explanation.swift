import Layout
package import Model
import Readers

/// Why a line of a guide was read as it was, in lines for a person; nil where there is no such line.
package func explain(line number: Int, of extraction: Extraction) -> [String]? {
    let source = extraction.document.source
    guard source.lines.indices.contains(number - 1) else { return nil }
    var text = ["\(source.path):\(number): \(source.lines[number - 1])"]
    let block = extraction.blocks.first { block in block.block.lines.contains { $0.number == number } }
    let isFlat = documentFormat(of: source) == .flatText
    if isFlat, let reading = explainLine(number, of: source) {
        text.append("read as \(reading.label); next \(reading.runnerUp), behind by \(shown(reading.lead))")
        text += reading.reasons.prefix(8).map { "    \(signed($0.weight))  \($0.name)" }
    }
    guard let block else { return text + (isFlat ? [] : ["in no block of code"]) }
    text.append("in the block \(block.id), \(block.block.language.name)")
    guard let snippet = block.snippet, let index = snippet.lines.firstIndex(where: { $0.number == number }) else {
        return text
    }
    guard snippet.isReconstructed, let layout = explainLayout(of: block.block.lines.map(\.text), line: index) else {
        return text + ["level \(snippet.lines[index].depth), " + (snippet.isReconstructed ? "restored" : "as written")]
    }
    let level = snippet.lines[index].depth
    text.append(
        "level \(level)" + (level == layout.depth ? "" : "; \(layout.depth) by the weights, which does not compile"))
    for other in layout.alternatives {
        text.append("level \(other.depth) would cost \(shown(other.extraCost)) more:")
        text += other.reasons.map { reason in
            "    \(signed(reason.weight))  line \(block.block.lines[reason.opener].number): \(reason.text)"
        }
    }
    return text
}

/// With two decimals, and a sign that tells what speaks for the reading and what against.
private func signed(_ value: Double) -> String { (value < 0 ? "-" : "+") + shown(abs(value)) }

private func shown(_ value: Double) -> String {
    guard value.isFinite, value < 1e9 else { return "any amount" }
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}
