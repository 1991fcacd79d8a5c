package import Model
import PythonSyntax

/// Where a session begins in a block that begins as plain code; nil where none does, or where what stands after the
/// prompts are values that the code yields.
func startOfSession(belowCodeIn lines: [BlockLine]) -> Int? {
    let prompts = prompts(in: lines)
    guard let first = prompts.first, !lines[first].text.isIndented,
        lines[..<first].contains(where: { !$0.text.isBlank && !$0.text.isComment })
    else { return nil }
    return prompts.allSatisfy { valueAfterPrompt(lines[$0]) != nil } ? nil : first
}

extension Block {
    /// The block with `>>> 'x'` under a line of code, which authors write for what that line yields, as a comment that
    /// claims it: `#=> 'x'`. Itself where a prompt is followed by anything but a value.
    package var withShownValuesAsComments: Block {
        guard language == .python, case let prompts = prompts(in: lines), !prompts.isEmpty else { return self }
        var lines = lines
        for index in prompts {
            guard let text = valueAfterPrompt(lines[index]) else { return self }
            lines[index] = BlockLine(text: text, number: lines[index].number, column: lines[index].column)
        }
        return Block(
            section: section, language: language, lines: lines, indentation: indentation, marks: marks, leadIn: leadIn,
            followsBlock: followsBlock)
    }
}

/// The lines that begin with a prompt, outside of strings and brackets.
private func prompts(in lines: [BlockLine]) -> [Int] {
    var tokenizer = Tokenizer()
    return lines.indices.filter { index in
        let isPrompt = !tokenizer.isContinuing && lines[index].text.hasSessionPrompt
        if !isPrompt { _ = tokenizer.scan(lines[index].text) }
        return isPrompt
    }
}

/// The line as a comment, as long as it was so that columns stay what they are; nil where no value stands after its
/// prompt: literals and the brackets and signs between them alone.
private func valueAfterPrompt(_ line: BlockLine) -> String? {
    let blanks = line.text.prefix { $0 == " " || $0 == "\t" }
    let value = line.text.dropFirst(blanks.count + 3)
    var tokenizer = Tokenizer()
    let tokens = tokenizer.scan(String(value)).filter { $0.kind != .comment }
    guard !tokens.isEmpty, !tokenizer.isContinuing, tokens.allSatisfy(\.isOfValue) else { return nil }
    return blanks + "#=>" + value
}

extension Token {
    fileprivate var isOfValue: Bool {
        kind == .string || kind == .number
            || ["True", "False", "None", "[", "]", "{", "}", "(", ")", ",", ":", "-"].contains(text)
    }
}
