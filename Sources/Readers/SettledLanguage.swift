import Model

/// The language of a block by all that is known: the name it bears, what it holds, what stands before it.
///
/// A name decides, except that Python that begins with a prompt is a session, and a session without any prompt is none.
/// Without a name, a block that begins with a prompt is a session, one that shows what the block before prints is text,
/// and one that is clearly Python is Python.
func settledLanguage(
    _ named: Language?, of lines: [BlockLine], after previous: Block?, context: BlockContext
) -> Language {
    let texts = lines.map(\.text)
    let first = texts.first { !$0.isBlank && !$0.isComment } ?? ""
    let isSession = first.hasSessionPrompt
    switch named {
    case .python: return isSession || first.hasNotebookPrompt ? .pythonSession : .python
    case .pythonSession:
        if texts.contains(where: { $0.hasSessionPrompt || $0.hasNotebookPrompt }) { return .pythonSession }
        return isClearlyPython(texts) ? .python : .other("pycon")
    case .some(let language): return language
    case nil:
        if isSession { return .pythonSession }
        if let previous, previous.language.isPython, showsOutput(context), !hasPythonStatement(texts) {
            return .other("")
        }
        return isClearlyPython(texts) ? .python : .other("")
    }
}

/// Where a session begins below words with which Python starts, or the command that starts it.
func startOfSession(in lines: [BlockLine]) -> Int? {
    guard let prompt = lines.firstIndex(where: { !$0.text.isIndented && $0.text.hasSessionPrompt }),
        lines[..<prompt].contains(where: { $0.text.lowercased().contains("python") }),
        !lines[..<prompt].allSatisfy({ $0.text.isBlank || $0.text.isComment }),
        !isClearlyPython(lines[..<prompt].map(\.text))
    else { return nil }
    return prompt
}
