import PythonSyntax

/// Goes through a run of Python lines and knows, at each, what the block so far has bound, imported and titled.
package struct BoundaryScan {
    let reading: FlatReading
    let range: Range<Int>
    private(set) var start: Int
    private(set) var names = BlockNames()
    private(set) var statements = 0
    private(set) var titles: [TitleStyle] = []
    private(set) var lastTitle: Int?
    /// The number of the last numbered title of the block so far, and how many titles are numbered and drawn with rules:
    /// a block may have as many titles as it has lines.
    private(set) var lastNumber: Int?
    private(set) var numberedTitles = 0
    private(set) var ruledTitles = 0
    private(set) var beginsWithTitle = false
    /// The words of the titles of the block so far, and of all its lines.
    private(set) var titleWords = LineWords()
    private(set) var blockWords = LineWords()
    /// Of each line of the run: its words, and the names that it reads and binds.
    private let words: [LineWords]
    let uses: [[String]]
    let binds: [[String]]

    /// How many lines from a boundary on are searched for what they share with the block before.
    static let outlook = 10
    /// How many lines are searched for whether a name is used ever again, and for the next titles.
    static let farOutlook = 60
    /// How many lines the parts between titles have at most where they are items of a list.
    static let shortGroup = 5
    /// How many lines before a boundary are looked at for their words.
    private static let memory = 12

    package init(_ range: Range<Int>, of reading: FlatReading) {
        self.range = range
        self.reading = reading
        start = range.lowerBound
        words = range.map { LineWords(reading.readings[$0]) }
        uses = range.map { reading.readings[$0].shape == .importing ? [] : freeNames(reading.readings[$0]) }
        binds = range.map {
            let line = reading.readings[$0]
            return line.shape == .importing ? importedNames(line) : boundNames(line)
        }
    }

    /// Forgets what came before: a block begins at the line.
    package mutating func beginBlock(at index: Int) {
        start = index
        names = BlockNames()
        statements = 0
        titles = []
        lastTitle = nil
        lastNumber = nil
        numberedTitles = 0
        ruledTitles = 0
        beginsWithTitle = false
        titleWords = LineWords()
        blockWords = LineWords()
    }

    /// Takes a line into the block so far.
    package mutating func pass(_ index: Int) {
        let line = reading.readings[index]
        let isTitle = isTitle(index)
        names.pass(line, isTitle: isTitle)
        if isTitle {
            let style = TitleStyle(comment: text(of: line))
            titles.append(style)
            if let number = style.number {
                lastNumber = number
                numberedTitles += 1
            }
            if style == .rule { ruledTitles += 1 }
            lastTitle = index
            titleWords.formUnion(words[index - range.lowerBound])
            if index == start { beginsWithTitle = true }
        }
        blockWords.formUnion(words[index - range.lowerBound])
        if line.shape != .importing, line.shape != .comment { statements += 1 }
    }

    /// What is true of a line; nil where no block can begin: inside brackets or a string, under a head or a decorator, at
    /// an `else` and where indentation shows that the line belongs to the one above.
    package func features(at index: Int) -> [BoundaryFeature]? {
        let line = reading.readings[index]
        let before = reading.readings[index - 1]
        guard index > start, reading.spans.openBefore[index] == nil, !isBareDecorator(before),
            before.tokens.last?.text != ":", reading.lines[index].furniture != .glue, canBegin(line),
            reading.lines[index].indent <= reading.lines[start].indent
        else { return nil }
        var result: [BoundaryFeature] = [.bias]
        look(at: index, &result)
        imports(at: index, &result)
        share(at: index, &result)
        title(at: index, &result)
        place(at: index, &result)
        return result
    }

    /// A decorator with its definition still to come; where lines are glued together, both may stand on one.
    private func isBareDecorator(_ line: LineReading) -> Bool {
        line.shape == .decorator && !line.tokens.contains { $0.text == "def" || $0.text == "class" }
    }

    private func canBegin(_ line: LineReading) -> Bool {
        switch line.shape {
        case .closingBrackets, .bracketItem: return false
        case .compoundHead:
            return !["elif", "else", "except", "finally", "case"].contains(line.tokens[0].text)
        case .keywordStatement:
            return !["return", "yield", "pass", "break", "continue", "nonlocal", "global", "raise"].contains(
                line.tokens[0].text)
        default: return line.tokens.first?.text != "self" && !line.tokens.isEmpty || line.shape == .comment
        }
    }

    /// Whether the line is a comment that titles a part of a block: directly above code and below none, or written as titles
    /// alone are.
    func isTitle(_ index: Int) -> Bool {
        let line = reading.readings[index]
        guard line.shape == .comment, let next = next(after: index) else { return false }
        guard next.shape == .comment || (index > range.lowerBound && reading.readings[index - 1].shape == .comment)
        else {
            return true
        }
        switch TitleStyle(comment: text(of: line)) {
        case .rule, .numbered: return true
        case .path: return next.shape != .comment
        case .plain: return false
        }
    }

    func next(after index: Int) -> LineReading? {
        let next = index + 1
        return next < range.upperBound ? reading.readings[next] : nil
    }

    /// The first line from the index on that is no comment.
    func code(from index: Int) -> LineReading? {
        (index..<min(index + Self.outlook, range.upperBound)).first { reading.readings[$0].shape != .comment }
            .map { reading.readings[$0] }
    }

    /// The words of the block's last lines.
    func wordsAbove(_ index: Int, lines: Int = memory) -> LineWords {
        (max(start, index - lines)..<index).reduce(into: LineWords()) { $0.formUnion(words[$1 - range.lowerBound]) }
    }

    func wordsBelow(_ index: Int, lines: Int = outlook) -> LineWords {
        (index..<min(index + lines, range.upperBound)).reduce(into: LineWords()) {
            $0.formUnion(words[$1 - range.lowerBound])
        }
    }

    /// The words of a title.
    func titleWords(_ index: Int) -> LineWords { words[index - range.lowerBound] }

    func text(of comment: LineReading) -> String { comment.comment?.text ?? "" }
}
