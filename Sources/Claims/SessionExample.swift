internal import Model
internal import PythonSyntax

/// One statement of a session and what was shown after it.
struct SessionExample {
    var source: [Line] = []
    var output: [Line] = []
    /// How many scalars the prompt is indented: as many are taken off the output.
    let indentation: Int

    struct Line {
        /// Of the block's lines.
        let index: Int
        /// Without the prompt or the indentation.
        let text: String
        /// In the document, where `text` begins.
        let column: Int
    }

    /// doctest's option directives, as far as they matter.
    enum Directive: String {
        case ellipsis = "ELLIPSIS"
        case normalizeWhitespace = "NORMALIZE_WHITESPACE"
        case ignoreExceptionDetail = "IGNORE_EXCEPTION_DETAIL"
        case skip = "SKIP"
    }

    /// Those that a `# doctest:` comment of the source switches on.
    var directives: Set<Directive> {
        var result: Set<Directive> = []
        for line in source {
            guard let comment = tokenize([line.text]).tokens.last, comment.kind == .comment else { continue }
            let text = Scalars(comment.text).drop { $0 == "#" }.leadingTrimmed
            guard let options = text.dropping(prefix: "doctest:") else { continue }
            for option in options.split(whereSeparator: { $0 == "," || $0.isBlank }) where option.first == "+" {
                if let directive = Directive(rawValue: option.dropFirst().text) { result.insert(directive) }
            }
        }
        return result
    }

    /// What the output claims: what was printed or shown, or the exception of a traceback.
    func claims(in block: Block) -> [Claim] {
        guard let first = source.first, let last = source.last else { return [] }
        let subject = Claim.Subject(lines: block.lines[first.index].number...block.lines[last.index].number)
        guard let header = output.firstIndex(where: { isTracebackHeader($0.text) }) else {
            return [claim(kind, output[...], subject, block)].compactMap { $0 }
        }
        let printed = claim(.stdout, output[..<header], subject, block)
        guard let start = exceptionStart(after: header) else { return [printed].compactMap { $0 } }
        return [printed, claim(.raises, output[start...], subject, block)].compactMap { $0 }
    }

    private func claim(
        _ kind: Claim.Kind, _ lines: ArraySlice<Line>, _ subject: Claim.Subject, _ block: Block
    ) -> Claim? {
        guard let first = lines.first, let last = lines.last else { return nil }
        var flags: Set<Claim.Flag> = [.session]
        let directives = directives
        if directives.contains(.ellipsis) { flags.insert(.ellipsis) }
        if directives.contains(.normalizeWhitespace) { flags.insert(.normalizesWhitespace) }
        if directives.contains(.ignoreExceptionDetail) { flags.insert(.ignoresExceptionDetail) }
        return Claim(
            kind: kind, line: block.lines[first.index].number, lastLine: block.lines[last.index].number,
            column: first.column, subject: subject,
            expected: lines.map { $0.text == "<BLANKLINE>" ? "" : $0.text }.joined(separator: "\n"), flags: flags)
    }

    /// What the output is of, by the kind of the statement.
    private var kind: Claim.Kind {
        let lines = logicalLines(source.map(\.text)).filter { !$0.isCommentOnly }
        guard lines.count == 1, let line = lines.first else { return .stdout }
        return switch StatementReader([line]).statements.first?.kind {
        case .printing(.stderr): .stderr
        case .call: .result
        case .expression: .value
        default: .stdout
        }
    }

    private func isTracebackHeader(_ text: String) -> Bool {
        let scalars = Scalars(text)
        return scalars.starts(with: "Traceback (most recent call last)")
            || scalars.starts(with: "Traceback (innermost last)")
            // IPython's header begins with the exception's name.
            || text.hasSuffix("Traceback (most recent call last)")
    }

    /// The line of a traceback that names the exception: the first one after the header that is not indented; in
    /// IPython's form the last one that begins with the name of an exception.
    private func exceptionStart(after header: Int) -> Int? {
        let following = output.indices.dropFirst(header + 1)
        let isPlain = Scalars(output[header].text).starts(with: "Traceback")
        if isPlain { return following.first { output[$0].text.unicodeScalars.first?.isWordPart ?? false } }
        return following.last { ExceptionCore(Scalars(output[$0].text)) != nil }
    }
}
