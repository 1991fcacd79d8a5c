import Model
import PythonSyntax

/// Why a snippet that does not compile is an outline of code and not broken code: it leaves something to be filled in.
/// Nil where nothing says so.
///
/// - Parameter line: where CPython stopped, in the document.
func outlineReason(of snippet: Snippet, stoppedAt line: Int) -> String? {
    if let placeholder = firstPlaceholder(in: snippet) { return "\(placeholder) stands for something to be filled in" }
    let lines = logicalLines(snippet.lines.map(\.text))
    for (index, line) in lines.enumerated() {
        if let name = functionWithoutParameters(line) { return "the parameters of \(name) are left out" }
        if line.opensSuite, hasOnlyComments(after: index, in: lines) {
            return "the body at line \(snippet.lines[line.firstLine].number) holds only a comment"
        }
    }
    if let stopped = snippet.lines.first(where: { $0.number == line }), elides(stopped.text) {
        return "... in line \(line) stands for something to be filled in"
    }
    return nil
}

/// Whether a line of code has `...` or `…` in it, outside of texts and comments.
private func elides(_ line: String) -> Bool {
    var tokenizer = Tokenizer()
    return tokenizer.scan(line).contains { token in
        token.kind != .comment && token.kind != .string && (token.text == "..." || token.text.contains("…"))
    }
}

/// Why a block that is marked as Python holds something else; nil where nothing says so.
func foreignReason(of snippet: Snippet) -> String? {
    let lines = snippet.lines.map { Array($0.text.utf8) }.map { line in line.drop { $0 == 0x20 || $0 == 0x09 } }
        .filter { !$0.isEmpty && $0.first != UInt8(ascii: "#") }
    guard let first = lines.first else { return nil }
    if first.starts(with: "$ ".utf8) { return "commands for a shell" }
    if first.starts(with: "Traceback (most recent call last)".utf8) { return "a traceback, no code" }
    let isCommands = lines.allSatisfy { $0.first == UInt8(ascii: "%") || $0.first == UInt8(ascii: "!") }
    return isCommands ? "commands for IPython" : nil
}

/// What a site generator puts in place of the block, or a part of it, when it builds the page: the code is not here.
func inclusion(in snippet: Snippet) -> String? {
    for line in snippet.lines {
        let text = line.text.utf8.drop { $0 == 0x20 || $0 == 0x09 }
        let isSnippet = text.starts(with: "--8<--".utf8) || text.starts(with: "-8<-".utf8)
        let isInclude = text.starts(with: "{!".utf8) && line.text.contains("!}")
        let isTemplate = text.starts(with: "{%".utf8) && line.text.contains("%}")
        let isPress = text.starts(with: "<<< @".utf8) || text.starts(with: "<<< ./".utf8)
        if isSnippet || isInclude || isTemplate || isPress { return String(Substring(text)) }
    }
    return nil
}

/// `def name(...)`, which is no Python.
private func functionWithoutParameters(_ line: LogicalLine) -> String? {
    let texts = line.tokens.map(\.text)
    guard let start = texts.firstIndex(of: "def"), texts.count > start + 4,
        Array(texts[(start + 2)...(start + 4)]) == ["(", "...", ")"]
    else { return nil }
    return texts[start + 1]
}

/// Whether nothing but comments stands in the suite that a line opens.
private func hasOnlyComments(after index: Int, in lines: [LogicalLine]) -> Bool {
    let rest = lines[(index + 1)...]
    guard let next = rest.first, next.isCommentOnly else { return false }
    guard let code = rest.first(where: { !$0.isCommentOnly }) else { return true }
    return code.column <= lines[index].column
}

/// A name in angle brackets where Python has no use for one, such as `<list>` or `<your key>`.
private func firstPlaceholder(in snippet: Snippet) -> String? {
    for line in snippet.lines {
        var tokenizer = Tokenizer()
        let tokens = tokenizer.scan(line.text).filter { $0.kind != .comment }
        for (index, token) in tokens.enumerated() where token.text == "<" {
            let isOperand =
                index == 0 || tokens[index - 1].kind == .operator && !")]}".contains(tokens[index - 1].text)
                || tokens[index - 1].isKeyword
            guard isOperand, let close = tokens[(index + 1)...].firstIndex(where: { $0.text == ">" }),
                close > index + 1, tokens[(index + 1)..<close].allSatisfy({ $0.kind == .name || $0.text == "-" })
            else { continue }
            return "<" + tokens[(index + 1)..<close].map(\.text).joined(separator: " ") + ">"
        }
    }
    return nil
}
