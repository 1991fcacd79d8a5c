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

        /// As it was printed: doctest writes a name for a blank line.
        var shown: String { text == "<BLANKLINE>" ? "" : text }
    }

    /// Those that a `# doctest:` comment of the source switches on.
    var directives: Set<Directive> {
        var result: Set<Directive> = []
        for line in source {
            guard let comment = tokenize([line.text]).tokens.last, comment.kind == .comment else { continue }
            let text = Scalars(comment.text).drop { $0 == "#" }.leadingTrimmed
            guard let options = text.dropping(prefix: "doctest:") else { continue }
            result.formUnion(Directive.switchedOn(by: options))
        }
        return result
    }

    /// What the output claims: what was printed or shown, or the exception of a traceback.
    func claims(in block: Block) -> [Claim] {
        guard let first = source.first, let last = source.last else { return [] }
        if block.indentation == .lost, showsNothing { return [] }
        let subject = Claim.Subject(lines: block.lines[first.index].number...block.lines[last.index].number)
        guard let header = output.firstIndex(where: { isTracebackHeader($0.text) }) else {
            return [claim(kind, output[...], subject, block)].compactMap { $0 }
        }
        let printed = claim(.stdout, output[..<header], subject, block)
        guard let start = exceptionStart(after: header) else {
            let rest = output[(header + 1)...].map { Scalars($0.text).trimmed.text }
            guard !rest.isEmpty, rest.allSatisfy({ $0 == "..." || $0.isEmpty }) else {
                return [printed].compactMap { $0 }
            }
            // Some exception: the author shows no more of it.
            let (number, column) = (block.lines[output[header].index].number, output[header].column)
            let some = Claim(
                kind: .raises, line: number, lastLine: number, column: column, subject: subject, expected: "Exception",
                flags: [.session])
            return [printed, some].compactMap { $0 }
        }
        return [printed, claim(.raises, output[start...], subject, block)].compactMap { $0 }
    }

    private func claim(
        _ kind: Claim.Kind, _ lines: ArraySlice<Line>, _ subject: Claim.Subject, _ block: Block
    ) -> Claim? {
        let kept = withoutCommentLines(lines)
        guard let first = kept.first, let last = kept.last else { return nil }
        var flags: Set<Claim.Flag> = [.session]
        let whole = lines.map(\.shown).joined(separator: "\n")
        let (shown, remarks) = kind == .raises ? (kept.map(\.shown), []) : withoutRemarks(kept)
        let expected = shown.joined(separator: "\n")
        let isHedged = remarks.contains { remark in
            remark.words.contains { !Hints.uncertain.matches(remark[$0.startIndex...]).isEmpty }
        }
        if isHedged { flags.insert(.hedged) }
        flags.formUnion(directives.union(Directive.ofBlock(marks: block.marks)).compactMap(\.flag))
        return Claim(
            kind: kind, line: block.lines[first.index].number, lastLine: block.lines[last.index].number,
            column: first.column, subject: subject, expected: expected,
            note: remarks.map(\.text).joined(separator: " "),
            whole: remarks.isEmpty && kept.count == lines.count ? "" : whole, flags: flags)
    }

    /// Without the lines before and after what was shown that are comments alone. Nothing but such lines is what a
    /// `print` wrote, and no claim on anything else.
    private func withoutCommentLines(_ lines: ArraySlice<Line>) -> ArraySlice<Line> {
        func isComment(_ line: Line) -> Bool {
            let text = Scalars(line.text)
            return text.first == "#" && text.drop { $0 == "#" }.first?.isBlank ?? true
        }
        var kept = lines.drop(while: isComment)
        while let last = kept.last, isComment(last) { kept.removeLast() }
        return kept.isEmpty && statementKind == .printing(.stdout) ? lines : kept
    }

    /// What was shown, without the comments that authors write beside it (`array([1, 2])  # may vary`), and these.
    private func withoutRemarks(_ lines: ArraySlice<Line>) -> (shown: [String], remarks: [Scalars]) {
        var tokenizer = Tokenizer()
        var shown: [String] = []
        var remarks: [Scalars] = []
        for line in lines {
            let tokens = tokenizer.scan(line.shown)
            let scalars = Scalars(line.shown)
            guard let comment = tokens.last, comment.kind == .comment, tokens.count > 1, comment.column > 0,
                scalars[comment.column - 1].isBlank
            else {
                shown.append(line.shown)
                continue
            }
            var kept = scalars[..<comment.column]
            while kept.last?.isBlank == true { kept.removeLast() }
            shown.append(kept.text)
            remarks.append(Scalars(comment.text).drop { $0 == "#" }.trimmed)
        }
        return (shown, remarks)
    }

    func isTracebackHeader(_ text: String) -> Bool {
        let scalars = Scalars(text)
        return scalars.starts(with: "Traceback (most recent call last)")
            || scalars.starts(with: "Traceback (innermost last)")
            // IPython's header begins with the exception's name.
            || text.hasSuffix("Traceback (most recent call last)")
    }

    /// The line of a traceback that names the exception: the first one after the header that is not indented; where
    /// indentation is lost, the first one that begins with a name and is no frame; in IPython's form the last one that
    /// begins with the name of an exception.
    private func exceptionStart(after header: Int) -> Int? {
        let following = output.indices.dropFirst(header + 1)
        let isPlain = Scalars(output[header].text).starts(with: "Traceback")
        guard isPlain else { return following.last { ExceptionCore(Scalars(output[$0].text)) != nil } }
        let first = following.first { output[$0].text.unicodeScalars.first?.isWordPart ?? false }
        guard let first, Scalars(output[first].text).starts(with: "File \"") else { return first }
        return following.first { namesException(Scalars(output[$0].text)) }
    }
}
