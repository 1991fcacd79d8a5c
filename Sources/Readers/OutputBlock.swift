package import Model

/// The block that shows what the block at `index` prints, if the next one does.
///
/// That is a block named `output`, `text`, `console` or nothing at all, straight after it or under a paragraph that ends
/// in words such as "Output:" or "this prints:".
package func outputBlock(after index: Int, in document: Document) -> Block? {
    guard index + 1 < document.blocks.count else { return nil }
    let code = document.blocks[index]
    if let groups = testGroups(of: code, directive: "testcode") {
        return testOutput(of: groups, after: index, in: document)
    }
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

/// The output of code in Sphinx's doctest extension: what the next `testoutput` of its groups shows, wherever it stands,
/// unless other code of these comes first (sphinx.ext.doctest).
private func testOutput(of groups: Set<String>, after index: Int, in document: Document) -> Block? {
    func isShared(_ others: Set<String>) -> Bool {
        !groups.isDisjoint(with: others) || groups.contains("*") || others.contains("*")
    }
    for block in document.blocks[(index + 1)...].prefix(furthestTestOutput) {
        if testGroups(of: block, directive: "testcode").map(isShared) == true { return nil }
        if testGroups(of: block, directive: "testoutput").map(isShared) == true { return block }
    }
    return nil
}

/// In blocks, so that code without output costs little.
private let furthestTestOutput = 200

/// The groups that a block of this directive belongs to; nil for any other block.
private func testGroups(of block: Block, directive: String) -> Set<String>? {
    for mark in block.marks where mark.utf8.starts(with: directive.utf8) {
        let rest = mark.dropFirst(directive.count)
        guard rest.isEmpty || rest.first == " " else { continue }
        let names = rest.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        return names.isEmpty ? ["default"] : Set(names)
    }
    return nil
}

/// Names of blocks that say that they show an output.
private let outputNames: Set<String> = ["output", "stdout", "out", "result", "results", "python-output"]

/// Names of blocks that may hold anything.
private let textNames: Set<String> = ["", "text", "txt", "plain", "plaintext", "console", "none", "text/plain"]

/// Whether a block at this place shows what the block before it printed.
func showsOutput(_ context: BlockContext) -> Bool {
    context.followsBlock || announcesOutput(context.leadIn)
}
