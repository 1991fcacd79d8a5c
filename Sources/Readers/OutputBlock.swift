package import Model

/// The block that shows what the block at `index` prints, if the next one does.
///
/// That is a block named `output`, `text`, `console` or nothing at all, straight after it or under a paragraph that ends
/// in words such as "Output:" or "this prints:".
package func outputBlock(after index: Int, in document: Document) -> Block? {
    guard index + 1 < document.blocks.count else { return nil }
    let code = document.blocks[index]
    let block = document.blocks[index + 1]
    guard code.language == .python, code.section == block.section, case .other(let name) = block.language,
        outputNames.contains(name) || textNames.contains(name)
    else { return nil }
    let context = BlockContext(leadIn: block.leadIn, followsBlock: block.followsBlock)
    guard showsOutput(context) || outputNames.contains(name) && context.leadIn.isEmpty else { return nil }
    // A transcript or a tree of files beside code is no output of it.
    let first = block.lines.first { !$0.text.isBlank }?.text.trimmed ?? ""
    guard outputNames.contains(name) || !["$ ", "% ", "PS "].contains(where: { first.hasPrefix($0) }) else {
        return nil
    }
    return block
}

/// Names of blocks that say that they show an output.
private let outputNames: Set<String> = ["output", "stdout", "out", "result", "results", "python-output"]

/// Names of blocks that may hold anything.
private let textNames: Set<String> = ["", "text", "txt", "plain", "plaintext", "console", "none", "text/plain"]

/// Whether a block at this place shows what the block before it printed.
func showsOutput(_ context: BlockContext) -> Bool {
    context.followsBlock || announcesOutput(context.leadIn)
}
