import Model

/// Reads reStructuredText, with what Sphinx and its usual extensions add around code.
func readReStructuredText(_ source: SourceText) -> Document {
    let lines = source.lines.enumerated().map { BlockLine(text: $1, number: $0 + 1, column: 1) }
    var reader = ReStructuredTextReader(builder: DocumentBuilder(source: source, title: source.fileTitle))
    reader.read(lines, nesting: 0)
    return reader.builder.document()
}

/// Walks over the body elements of a document in order (docutils' "reStructuredText Markup Specification").
///
/// It knows of each kind of element only what says where it ends and whether it holds code.
struct ReStructuredTextReader {
    var builder: DocumentBuilder
    /// Whether a title with an underline begins a section here, and is not a heading inside something else.
    let hasSections: Bool
    /// What `.. highlight::` says that literal blocks hold; nil where they may be Python.
    private var literalLanguage: Language?

    /// Bodies inside bodies are read to this depth.
    private static let maximumNesting = 20

    init(builder: DocumentBuilder, hasSections: Bool = true) {
        self.builder = builder
        self.hasSections = hasSections
    }

    mutating func read(_ lines: [BlockLine], nesting: Int) {
        guard nesting <= Self.maximumNesting else { return }
        var index = 0
        while index < lines.count {
            index = readElement(at: index, of: lines, nesting: nesting)
        }
    }

    /// Reads what begins at a line and gives the index of the line after it.
    private mutating func readElement(at index: Int, of lines: [BlockLine], nesting: Int) -> Int {
        let line = lines[index].text
        if line.isBlank { return index + 1 }
        if line.isIndented {
            let end = endOfIndented(from: index, in: lines)
            read(withoutMargin(Array(lines[index..<end])), nesting: nesting + 1)
            return end
        }
        if line.hasSessionPrompt { return readSession(at: index, of: lines) }
        if let markup = ExplicitMarkup(line) {
            // Two dots alone before a blank line are a comment without text, which what follows is no part of.
            let isEmpty = markup == .comment("") && index + 1 < lines.count && lines[index + 1].text.isBlank
            let end = isEmpty ? index + 1 : endOfIndented(from: index + 1, in: lines)
            readMarkup(markup, at: index, end: end, of: lines, nesting: nesting)
            return end
        }
        if let section = SectionTitle(lines, at: index) {
            let title = withoutInlineMarkup(section.title)
            if hasSections, nesting == 0 {
                builder.addHeading(title, line: lines[index].number)
            } else {
                builder.pass(paragraph: title)
            }
            return index + section.lineCount
        }
        if let width = markerWidth(line, next: index + 1 < lines.count ? lines[index + 1].text : "") {
            let end = endOfIndented(from: index + 1, in: lines)
            let first = lines[index].dropping(bytes: width)
            read(item(first, lines[(index + 1)..<end], width: width), nesting: nesting + 1)
            return end
        }
        return readParagraph(at: index, of: lines)
    }

    // MARK: Paragraphs and literal blocks

    private mutating func readParagraph(at start: Int, of lines: [BlockLine]) -> Int {
        var end = start + 1
        while end < lines.count, !lines[end].text.isBlank, !lines[end].text.isIndented,
            !lines[end].text.hasSessionPrompt
        {
            end += 1
        }
        let text = lines[max(start, end - 4)..<end].map(\.text).joined(separator: " ").trimmed
        guard text.hasSuffix("::") else {
            builder.pass(paragraph: withoutInlineMarkup(text))
            return end
        }
        if text.utf8.count > 2 || end - start > 1 {
            builder.pass(paragraph: withoutInlineMarkup(String(text.dropLast())))
        }
        var first = end
        while first < lines.count, lines[first].text.isBlank { first += 1 }
        guard first < lines.count, lines[first].text.isIndented else { return end }
        let bodyEnd = endOfIndented(from: first, in: lines)
        addLiteral(Array(lines[first..<bodyEnd]), language: literalLanguage)
        return bodyEnd
    }

    private mutating func readSession(at start: Int, of lines: [BlockLine]) -> Int {
        let end = lines[start...].firstIndex { $0.text.isBlank } ?? lines.count
        builder.addBlock(language: .pythonSession, lines: Array(lines[start..<end]))
        return end
    }

    private mutating func addLiteral(_ lines: [BlockLine], language: Language?, marks: [String] = []) {
        builder.addBlock(language: language, lines: withoutMargin(withoutBlankEnds(lines)), marks: marks)
    }

    // MARK: Explicit markup

    private mutating func readMarkup(
        _ markup: ExplicitMarkup, at index: Int, end: Int, of lines: [BlockLine], nesting: Int
    ) {
        let below = lines[(index + 1)..<end]
        switch markup {
        case .target: break
        case .comment(let text):
            let start = lines[index].text.utf8.count - lines[index].text.utf8.dropFirst(2).drop(while: \.isSpace).count
            if let hidden = HiddenCode([lines[index].dropping(bytes: start)] + withoutMargin(Array(below))) {
                return builder.addBlock(language: hidden.language, lines: hidden.lines, marks: ["testsetup"])
            }
            let rest = below.map(\.text.trimmed).filter { !$0.isEmpty }
            builder.pass(comments: [([text] + rest).filter { !$0.isEmpty }.joined(separator: "\n")])
        case .footnote(let width):
            read(item(lines[index].dropping(bytes: width), below, width: 3), nesting: nesting + 1)
        case .directive(let name, let start):
            let argument = lines[index].dropping(bytes: start)
            let directive = Directive(name: name, argument: argument.text.trimmed)
            readDirective(directive, argument, line: lines[index], Array(below), nesting: nesting)
        }
    }

    private mutating func readDirective(
        _ directive: Directive, _ argument: BlockLine, line: BlockLine, _ below: [BlockLine], nesting: Int
    ) {
        let body = DirectiveBody(withoutMargin(below))
        switch directive.kind {
        case .code(let language):
            guard body.lines.contains(where: { !$0.text.isBlank }) else {
                builder.add(
                    Problem(
                        line: line.number, column: line.column,
                        message: "the directive \(directive.name) has no content; indent the code below it"))
                return
            }
            addLiteral(body.lines, language: language ?? literalLanguage, marks: directive.marks + body.options)
        case .highlight(let language): literalLanguage = language
        case .opaque: builder.pass(paragraph: "")
        case .container:
            // Of an admonition the text may begin beside the name.
            read([argument] + body.lines, nesting: nesting + 1)
        }
    }

    // MARK: Indentation

    /// The index after the lines that are blank or indented.
    private func endOfIndented(from start: Int, in lines: [BlockLine]) -> Int {
        var end = start
        var index = start
        while index < lines.count {
            if lines[index].text.isBlank {
                index += 1
            } else if lines[index].text.isIndented {
                index += 1
                end = index
            } else {
                break
            }
        }
        return end
    }

    /// The lines of a list item or the like, as a body of its own.
    private func item(_ first: BlockLine, _ rest: ArraySlice<BlockLine>, width: Int) -> [BlockLine] {
        let margin = rest.lazy.filter { !$0.text.isBlank }.map { indentationWidth($0.text, tab: 8) }.min() ?? 0
        return [first] + rest.map { $0.dropping(columns: min(width, margin)) }
    }

    private func withoutMargin(_ lines: [BlockLine]) -> [BlockLine] {
        let margin = lines.lazy.filter { !$0.text.isBlank }.map { indentationWidth($0.text, tab: 8) }.min() ?? 0
        return lines.map { $0.dropping(columns: margin) }
    }
}
