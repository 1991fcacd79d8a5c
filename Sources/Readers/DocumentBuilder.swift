import Model

/// Collects what a reader finds, in document order, and makes the document of it.
struct DocumentBuilder {
    let source: SourceText
    /// Of the part before the first heading.
    var title: String
    /// The first line that can belong to a section, from 1.
    var firstLine = 1
    private(set) var blocks: [Block] = []
    private var headings: [(line: Int, title: String)] = []
    private var problems: [Problem] = []
    private var context = BlockContext(followsBlock: true)
    /// The comments that nothing but blank lines separates from what comes next.
    private var comments: [String] = []
    /// Comments that speak of the next example wherever it stands.
    private var pendingComments: [String] = []

    init(source: SourceText, title: String) {
        self.source = source
        self.title = title
    }

    /// - Parameter line: the first one of the heading, from 1.
    mutating func addHeading(_ title: String, line: Int) {
        headings.append((line, title))
        pass(paragraph: "")
    }

    /// Notes what stands between two blocks: the plain text of a paragraph, or an empty one for anything else.
    mutating func pass(paragraph: String) {
        comments = []
        context = BlockContext(leadIn: paragraph)
    }

    /// Notes comments, which speak of the block that comes next, if nothing else stands between.
    mutating func pass(comments: [String]) {
        for comment in comments {
            // Sybil's `skip: next`, `skip: start`, `skip: end` and `clear-namespace` are examples of their own.
            if comment.hasPrefix("skip:") || comment.hasPrefix("clear-namespace") {
                pendingComments.append(comment)
            } else {
                self.comments.append(comment)
            }
        }
    }

    mutating func add(_ problem: Problem) {
        problems.append(problem)
    }

    /// Adds a block, its language settled by what it holds and what stands before it. A block without a line of code
    /// is left out; a session that begins further down an unnamed block is a block of its own.
    ///
    /// - Parameter language: as the document names it; nil where it names none.
    mutating func addBlock(language: Language?, lines: [BlockLine], marks: [String] = []) {
        let lines = withoutCommonIndentation(lines).map(\.placed)
        let marks = marks + comments
        if language == nil, let prompt = startOfSession(in: lines) {
            append(.other(""), withoutBlankEnds(Array(lines[..<prompt])), marks)
            append(.pythonSession, Array(lines[prompt...]), marks)
        } else if language == .python, let prompt = startOfSession(belowCodeIn: lines) {
            append(.python, withoutBlankEnds(Array(lines[..<prompt])), marks)
            append(.pythonSession, Array(lines[prompt...]), marks)
        } else if lines.contains(where: { !$0.text.isBlank }) {
            append(settledLanguage(language, of: lines, after: blocks.last, context: context), lines, marks)
        }
        comments = []
        context = BlockContext(followsBlock: true)
    }

    private mutating func append(_ language: Language, _ lines: [BlockLine], _ marks: [String]) {
        var marks = marks
        if language.isPython {
            marks += pendingComments
            pendingComments = []
        }
        blocks.append(
            Block(
                section: headings.count, language: language, lines: lines, marks: marks, leadIn: context.leadIn,
                followsBlock: context.followsBlock && !blocks.isEmpty))
        context = BlockContext(followsBlock: true)
    }

    func document() -> Document {
        let lineCount = source.lines.count
        guard lineCount > 0 else { return Document(source: source, sections: [], blocks: [], problems: problems) }
        var starts = headings
        let firstHeading = headings.first?.line ?? lineCount + 1
        let hasPreamble =
            headings.isEmpty || blocks.contains { $0.section == 0 }
            || source.lines[min(firstLine - 1, lineCount)..<max(firstLine - 1, firstHeading - 1)]
                .contains { !$0.isBlank }
        if hasPreamble { starts.insert((min(firstLine, lineCount), title), at: 0) }
        var slugs = SlugMaker()
        var sections: [Section] = []
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].line - 1 : lineCount
            sections.append(
                Section(
                    title: start.title, slug: slugs.slug(for: start.title), lines: start.line...max(start.line, end)))
        }
        let shift = hasPreamble ? 0 : 1
        return Document(
            source: source, sections: sections, blocks: blocks.map { $0.inSection($0.section - shift) },
            problems: problems.sorted { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) })
    }
}

/// What stands between a block and the one before.
struct BlockContext {
    /// The last paragraph, as plain text.
    var leadIn = ""
    /// Whether nothing but blank lines and comments stands between.
    var followsBlock = false
}

extension Block {
    fileprivate func inSection(_ section: Int) -> Block {
        Block(
            section: section, language: language, lines: lines, indentation: indentation, marks: marks, leadIn: leadIn,
            followsBlock: followsBlock)
    }
}

extension SourceText {
    /// The file's name without folder and extension.
    var fileTitle: String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }
}
