internal import Model

/// Finds the examples of a session: a prompt's lines and the output after them.
struct SessionParser {
    private(set) var examples: [SessionExample] = []
    private var state = State.between

    private enum State {
        /// After prose or a blank line.
        case between
        /// After a prompt's line: its continuation or output may follow.
        case source(isNotebook: Bool)
        case output
    }

    init(_ block: Block) {
        for (index, line) in block.lines.enumerated() { add(Scalars(line.text), index, line.column) }
    }

    private mutating func add(_ text: Scalars, _ index: Int, _ column: Int) {
        let blanks = text.prefix { $0 == " " || $0 == "\t" }.count
        let rest = text.dropFirst(blanks)
        if let source = afterPrompt(rest) {
            examples.append(SessionExample(indentation: blanks))
            state = .source(isNotebook: rest.first == "I")
            addSource(source, index, column, in: text)
            return
        }
        if case .source(let isNotebook) = state, let source = afterContinuation(rest, isNotebook: isNotebook) {
            addSource(source, index, column, in: text)
            return
        }
        if rest.isEmpty {
            // IPython leaves a blank line before `Out`.
            if case .source(true) = state { return }
            state = .between
            return
        }
        switch state {
        case .between:
            guard let shown = afterOutPrompt(rest), !examples.isEmpty else { break }
            addOutput(shown, index, column, in: text)
        case .source, .output:
            let indentation = examples[examples.count - 1].indentation
            addOutput(afterOutPrompt(rest) ?? text.dropFirst(min(blanks, indentation)), index, column, in: text)
        }
    }

    private mutating func addSource(_ source: Scalars, _ index: Int, _ column: Int, in text: Scalars) {
        examples[examples.count - 1].source.append(
            SessionExample.Line(index: index, text: source.text, column: column + source.startIndex - text.startIndex))
    }

    private mutating func addOutput(_ shown: Scalars, _ index: Int, _ column: Int, in text: Scalars) {
        state = .output
        // `Out[1]:` alone, with the value on the lines below.
        guard !shown.isEmpty else { return }
        examples[examples.count - 1].output.append(
            SessionExample.Line(index: index, text: shown.text, column: column + shown.startIndex - text.startIndex))
    }

    /// What follows `>>> ` or `In [1]: `; nil where there is no prompt.
    private func afterPrompt(_ text: Scalars) -> Scalars? {
        if let rest = text.dropping(prefix: ">>>"), rest.first.map({ $0.isBlank }) ?? true {
            return rest.first == nil ? rest : rest.dropFirst()
        }
        guard let rest = text.dropping(prefix: "In ["), let end = rest.firstIndex(of: "]"),
            rest[..<end].allSatisfy(\.isDigit), let source = rest[(end + 1)...].dropping(prefix: ":")
        else { return nil }
        return source.first == " " ? source.dropFirst() : source
    }

    private func afterContinuation(_ text: Scalars, isNotebook: Bool) -> Scalars? {
        let mark = isNotebook ? "...:" : "..."
        guard let rest = text.dropping(prefix: mark), rest.first.map({ $0.isBlank }) ?? true else { return nil }
        return rest.first == nil ? rest : rest.dropFirst()
    }

    /// What follows `Out[1]: `; nil where the line does not begin so.
    private func afterOutPrompt(_ text: Scalars) -> Scalars? {
        guard let rest = text.dropping(prefix: "Out["), let end = rest.firstIndex(of: "]"),
            let shown = rest[(end + 1)...].dropping(prefix: ":")
        else { return nil }
        return shown.leadingTrimmed
    }
}
