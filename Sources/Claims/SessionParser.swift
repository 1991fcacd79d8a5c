internal import Model
internal import PythonSyntax

/// Finds the examples of a session: a prompt's lines and the output after them.
struct SessionParser {
    private(set) var examples: [SessionExample] = []
    private let block: Block
    private var state = State.between
    /// What the source of the last example leaves open.
    private var tokenizer = Tokenizer()
    /// Up to this line all belongs to the source, prompt or not.
    private var sourceEnd = 0
    /// Whether the source so far ends in the head of a compound statement.
    private var opensSuite = false
    /// Whether the lines so far without a prompt are the suite of one.
    private var isWithinSuite = false

    private enum State {
        /// After prose or a blank line.
        case between
        /// After a prompt's line: its continuation or output may follow.
        case source(isNotebook: Bool)
        case output
    }

    init(_ block: Block) {
        self.block = block
        for (index, line) in block.lines.enumerated() { add(Scalars(line.text), index, line.column) }
    }

    private mutating func add(_ text: Scalars, _ index: Int, _ column: Int) {
        let blanks = text.prefix { $0 == " " || $0 == "\t" }.count
        let rest = text.dropFirst(blanks)
        if let source = afterPrompt(rest) {
            if goesOn(source) { return addSource(source, index, column, in: text) }
            examples.append(SessionExample(indentation: blanks))
            state = .source(isNotebook: rest.first == "I")
            tokenizer = Tokenizer()
            isWithinSuite = false
            addSource(source.leadingTrimmed, index, column, in: text)
            return
        }
        if case .source(let isNotebook) = state, let source = afterContinuation(rest, isNotebook: isNotebook) {
            addSource(source, index, column, in: text)
            return
        }
        if case .source = state, belongsToSource(index, blanks) {
            let indentation = examples[examples.count - 1].indentation
            addSource(text.dropFirst(min(blanks, indentation)), index, column, in: text)
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
            if block.indentation == .lost, endsLostOutput(rest) {
                state = .between
                return
            }
            let indentation = examples[examples.count - 1].indentation
            addOutput(afterOutPrompt(rest) ?? text.dropFirst(min(blanks, indentation)), index, column, in: text)
        }
    }

    private mutating func addSource(_ source: Scalars, _ index: Int, _ column: Int, in text: Scalars) {
        examples[examples.count - 1].source.append(
            SessionExample.Line(index: index, text: source.text, column: column + source.startIndex - text.startIndex))
        let tokens = tokenizer.scan(source.text)
        let code = tokens.last { $0.kind != .comment }
        opensSuite = code.map { $0.kind == .operator && $0.text == ":" } ?? opensSuite
    }

    private mutating func addOutput(_ shown: Scalars, _ index: Int, _ column: Int, in text: Scalars) {
        state = .output
        // `Out[1]:` alone, with the value on the lines below.
        guard !shown.isEmpty else { return }
        examples[examples.count - 1].output.append(
            SessionExample.Line(index: index, text: shown.text, column: column + shown.startIndex - text.startIndex))
    }

    /// Whether a prompt's line goes on with the statement above, whose author wrote `>>>` for `...`.
    private mutating func goesOn(_ source: Scalars) -> Bool {
        guard case .source(false) = state, let above = examples.last?.source.last else { return false }
        if Scalars(above.text).first == "@", !tokenizer.isContinuing {
            return ["@", "def ", "class ", "async def "].contains { source.starts(with: $0) }
        }
        if isWithinSuite, ["else:", "elif ", "except", "finally:"].contains(where: { source.starts(with: $0) }) {
            return true
        }
        guard source.count > 2, source.prefix(2).allSatisfy({ $0 == " " }) else { return false }
        if tokenizer.isContinuing { return true }
        isWithinSuite = opensSuite || isWithinSuite
        return isWithinSuite
    }

    // MARK: Source without prompts

    /// Whether a line without a prompt goes on with the source, as editors and IDLE show it: a bracket or string is
    /// open and closed further down, or the head of a compound statement stands above and the line is indented.
    private mutating func belongsToSource(_ index: Int, _ blanks: Int) -> Bool {
        if index < sourceEnd { return true }
        if tokenizer.isContinuing {
            guard let end = closingLine(from: index) else { return false }
            sourceEnd = end + 1
            return true
        }
        guard let example = examples.last, let last = example.source.last, last.index == index - 1 else { return false }
        let isIndented = blanks > example.indentation && blanks < block.lines[index].text.unicodeScalars.count
        isWithinSuite = isIndented && (opensSuite || isWithinSuite)
        return isWithinSuite
    }

    /// The line that closes what the source leaves open; nil where a prompt or the end comes first: what is broken is
    /// shown with the error it gives.
    private func closingLine(from start: Int) -> Int? {
        var ahead = tokenizer
        for index in start..<block.lines.count {
            let text = Scalars(block.lines[index].text)
            let rest = text.leadingTrimmed
            if afterPrompt(rest) != nil || rest.starts(with: "Traceback (") || rest.starts(with: "File \"") {
                return nil
            }
            _ = ahead.scan(text.text)
            if !ahead.isContinuing { return index }
        }
        return nil
    }

    /// Where blank lines are lost, what ends an output is what begins something else: a heading or comment, an image,
    /// the item of a list, a command of a shell.
    private func endsLostOutput(_ text: Scalars) -> Bool {
        ["# ", "## ", "### ", "#### ", "![", "[![", "- ", "* ", "• ", "$ "].contains { text.starts(with: $0) }
    }

    // MARK: Prompts

    /// What follows `>>> ` or `In [1]: `; nil where there is no prompt.
    private func afterPrompt(_ text: Scalars) -> Scalars? {
        if let rest = text.dropping(prefix: ">>>") {
            guard let first = rest.first else { return rest }
            if first.isBlank { return rest.dropFirst() }
            // A blank that was forgotten, in a session that has prompts already.
            if first.isWordPart, !examples.isEmpty { return rest }
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
