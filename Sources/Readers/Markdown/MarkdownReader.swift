import Model

/// Reads CommonMark with what the dialects in use add around code.
func readMarkdown(_ source: SourceText) -> Document {
    let frontMatter = FrontMatter(source.lines)
    let title = frontMatter.title ?? source.fileTitle
    var builder = DocumentBuilder(source: source, title: title)
    builder.firstLine = frontMatter.lineCount + 1
    var reader = MarkdownReader(builder: builder)
    let lines = source.lines.enumerated().map { index, text in
        BlockLine(text: index < frontMatter.lineCount ? "" : text, number: index + 1, column: 1)
    }
    reader.read(lines, nesting: 0)
    return reader.builder.document()
}

/// Walks over the blocks of a document, and of the documents inside it, in order.
struct MarkdownReader {
    var builder: DocumentBuilder

    /// Documents inside documents are read to this depth.
    private static let maximumNesting = 8

    init(builder: DocumentBuilder) {
        self.builder = builder
    }

    mutating func read(_ lines: [BlockLine], nesting: Int) {
        let skeletons = markdownSkeletons(of: lines.map(\.text))
        let leaves = markdownLeaves(of: skeletons)
        for (index, leaf) in leaves.enumerated() {
            let next = index + 1 < leaves.count ? leaves[index + 1] : nil
            switch leaf.kind {
            case .heading: readHeading(leaf, in: lines, nesting: nesting)
            case .paragraph: readParagraph(leaf, in: lines)
            case .html: readHTML(leaf, in: lines, nesting: nesting)
            case .other: builder.pass(paragraph: "")
            case .fencedCode(let code): readFence(leaf, code, next: next, in: lines, skeletons, nesting: nesting)
            case .indentedCode(let code):
                let body = self.lines(of: code, from: leaf.firstLine, in: lines, skeletons)
                if nesting < Self.maximumNesting, holdsFence(body) {
                    read(body, nesting: nesting + 1)
                } else {
                    builder.addBlock(language: nil, lines: body)
                }
            }
        }
    }

    // MARK: What stands between blocks

    private mutating func readHeading(_ leaf: MarkdownLeaf, in lines: [BlockLine], nesting: Int) {
        guard leaf.isTopLevel, nesting == 0 else { return builder.pass(paragraph: "") }
        builder.addHeading(
            headingTitle(texts(of: leaf, in: lines).joined(separator: " ")), line: lines[leaf.firstLine].number)
    }

    private mutating func readParagraph(_ leaf: MarkdownLeaf, in lines: [BlockLine]) {
        let texts = texts(of: leaf, in: lines)
        if let comments = commentsOnly(texts) { return builder.pass(comments: comments) }
        builder.pass(paragraph: plainText(of: texts.suffix(4).joined(separator: " ").ending(bytes: 600)))
        if let comment = texts.last.flatMap(commentAtEnd) { builder.pass(comments: [comment]) }
    }

    private mutating func readHTML(_ leaf: MarkdownLeaf, in lines: [BlockLine], nesting: Int) {
        if let comment = linesOfComment(blockLines(of: leaf, in: lines)), let hidden = HiddenCode(comment) {
            return builder.addBlock(language: hidden.language, lines: hidden.lines, marks: ["testsetup"])
        }
        if let code = PreformattedCode(blockLines(of: leaf, in: lines)) {
            return builder.addBlock(language: code.language, lines: code.lines)
        }
        let html = HTMLText(texts(of: leaf, in: lines).joined(separator: "\n"))
        builder.pass(comments: html.comments)
        if let title = html.heading, leaf.isTopLevel, nesting == 0 {
            builder.addHeading(title, line: lines[leaf.firstLine].number)
        } else if !html.text.isEmpty {
            builder.pass(paragraph: html.text)
        }
    }

    /// The lines of a leaf, the first one from its own column on.
    private func blockLines(of leaf: MarkdownLeaf, in lines: [BlockLine]) -> [BlockLine] {
        let last = min(max(leaf.firstLine, leaf.lastLine), lines.count - 1)
        guard leaf.firstLine <= last else { return [] }
        return [lines[leaf.firstLine].dropping(bytes: leaf.column)] + lines[(leaf.firstLine + 1)..<(last + 1)]
    }

    /// The lines of a leaf from its own column on, markup included.
    private func texts(of leaf: MarkdownLeaf, in lines: [BlockLine]) -> [String] {
        let last = min(max(leaf.firstLine, leaf.lastLine), lines.count - 1)
        guard leaf.firstLine <= last else { return [] }
        return (leaf.firstLine...last).map { index in
            let view = Substring(lines[index].text).utf8
            if index == leaf.firstLine { return String(Substring(view.dropFirst(leaf.column))) }
            return String(Substring(view.drop { $0.isIndentation || $0 == UInt8(ascii: ">") }))
        }
    }

    // MARK: Code

    private mutating func readFence(
        _ leaf: MarkdownLeaf, _ code: CodeLeaf, next: MarkdownLeaf?, in lines: [BlockLine], _ skeletons: [[UInt8]],
        nesting: Int
    ) {
        let opening = Substring(lines[leaf.firstLine].text).utf8.dropFirst(leaf.column).drop(while: \.isIndentation)
        if case .opening(let info) = TemplateTag(lines[leaf.firstLine].text) {
            let body = self.lines(of: code, from: leaf.firstLine + 1, in: lines, skeletons)
            let info = InfoString(info)
            return builder.addBlock(language: info.language, lines: body, marks: info.marks)
        }
        guard let character = opening.first else { return }
        let length = opening.prefix { $0 == character }.count
        let info = InfoString(opening.dropFirst(length))
        let body = self.lines(of: code, from: leaf.firstLine + 1, in: lines, skeletons)
        let end = leaf.firstLine + 1 + code.lines.count
        if next?.firstLine == end || end >= lines.count || !lines[end].text.closesFence(of: character, length: length) {
            builder.add(unclosedFence(lines[leaf.firstLine], leaf.column, String(Substring(opening)), end, lines))
        }
        if info.isCode {
            guard info.directive != nil else {
                return builder.addBlock(language: info.language, lines: body, marks: info.marks)
            }
            let content = DirectiveBody(body)
            builder.addBlock(
                language: info.language, lines: withoutBlankEnds(content.lines), marks: info.marks + content.options)
        } else if info.directive == "eval-rst" {
            readReStructuredText(body, nesting: nesting + 1)
        } else if nesting < Self.maximumNesting {
            builder.pass(paragraph: "")
            read(DirectiveBody(body).lines, nesting: nesting + 1)
        }
    }

    /// A piece of reStructuredText inside Markdown, as MyST has it.
    private mutating func readReStructuredText(_ lines: [BlockLine], nesting: Int) {
        var reader = ReStructuredTextReader(
            builder: DocumentBuilder(source: builder.source, title: builder.title), hasSections: false)
        swap(&reader.builder, &builder)
        reader.read(lines, nesting: nesting)
        swap(&reader.builder, &builder)
    }

    private func unclosedFence(
        _ line: BlockLine, _ column: Int, _ opening: String, _ end: Int, _ lines: [BlockLine]
    ) -> Problem {
        let fence = String(opening.prefix { $0 == opening.first }.prefix(20))
        let place =
            end < lines.count ? "the list or quote that holds it, before line \(lines[end].number)" : "the document"
        return Problem(
            line: line.number, column: line.dropping(bytes: column).column,
            message: "the fence \(fence) opened here is never closed and ends with \(place); "
                + "close it with a line of \(fence) at the same indentation")
    }

    /// The lines of a code block, with their places.
    private func lines(
        of code: CodeLeaf, from first: Int, in lines: [BlockLine], _ skeletons: [[UInt8]]
    ) -> [BlockLine] {
        code.lines.enumerated().map { offset, part in
            let line = lines[first + offset].dropping(bytes: skeletons[first + offset].count - part.bytes)
            guard part.spaces > 0 else { return line }
            // The spaces are what is left of a tab that stands before the text.
            return BlockLine(
                text: String(repeating: " ", count: part.spaces) + line.text, number: line.number,
                column: line.column - part.spaces)
        }
    }

    /// Whether an indented block is one only for CommonMark, and a container of its dialect that holds a whole fence.
    private func holdsFence(_ lines: [BlockLine]) -> Bool {
        var fence: (character: UInt8, length: Int)?
        for line in lines {
            if let open = fence {
                if line.text.closesFence(of: open.character, length: open.length) { return true }
                continue
            }
            let view = Substring(line.text).utf8.drop { $0.isIndentation }
            guard let character = view.first, character == UInt8(ascii: "`") || character == UInt8(ascii: "~") else {
                continue
            }
            let length = view.prefix { $0 == character }.count
            if length >= 3, !view.dropFirst(length).contains(UInt8(ascii: "`")) { fence = (character, length) }
        }
        return false
    }
}

extension String {
    /// Whether the line, its containers aside, is a run of the fence's character at least as long and nothing else.
    fileprivate func closesFence(of character: UInt8, length: Int) -> Bool {
        let view = Substring(self).utf8.drop { $0.isIndentation || $0 == UInt8(ascii: ">") }
        let run = view.prefix { $0 == character }.count
        return run >= length && view.dropFirst(run).allSatisfy(\.isIndentation)
    }
}
