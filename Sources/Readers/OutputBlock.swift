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

/// Whether a paragraph ends in words that announce an output, with a colon or alone: "Output:", "The result is:",
/// "which prints:", "Ausgabe:", "输出：".
func announcesOutput(_ paragraph: String) -> Bool {
    var view = Substring(paragraph).utf8.trimmed
    var hasColon = false
    while let last = view.last, last.isSpace || ":*_`\"'.".utf8.contains(last) || view.hasSuffix("：") {
        if last == UInt8(ascii: ":") { hasColon = true }
        if view.hasSuffix("：") {
            hasColon = true
            view = view.dropLast("：".utf8.count)
        } else {
            view.removeLast()
        }
    }
    let clause = view.suffix(200).split { ".!?,;".utf8.contains($0) }.last ?? view
    let words = String(Substring(clause)).lowercased()
        .split { !$0.unicodeScalars.allSatisfy { $0.properties.isAlphabetic } }.map(String.init)
    guard !words.isEmpty, hasColon || words.count <= 2 else { return false }
    return words.suffix(hasColon ? 4 : 2).contains { outputWords.contains($0) }
        || outputCharacters.contains { String(Substring(view.suffix(24))).hasSuffix($0) }
}

extension Substring.UTF8View {
    fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}

private let outputWords: Set<String> = [
    "output", "outputs", "print", "prints", "printed", "result", "results", "return", "returns", "show", "shows",
    "display", "displays", "yield", "yields", "give", "gives", "produce", "produces", "stdout", "ausgabe", "ergebnis",
    "sortie", "salida", "resultado", "saída", "вывод", "результат",
]

/// For scripts that put no space between words.
private let outputCharacters = ["输出", "输出结果", "结果", "結果", "出力", "运行结果", "輸出", "출력", "결과"]
