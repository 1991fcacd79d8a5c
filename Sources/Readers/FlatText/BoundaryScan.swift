import PythonSyntax

/// Goes through a run of Python lines and knows, at each, what the block so far has bound and imported.
package struct BoundaryScan {
    private let reading: FlatReading
    private let range: Range<Int>
    private let hasBlanks: Bool
    private var start: Int
    private var bound: Set<String> = []
    private var defined: Set<String> = []
    private var packages: Set<String> = []
    private var used: Set<String> = []
    private var statements = 0
    private var imports = 0
    private var comments = 0
    private var titles = 0
    private var beginsWithTitle = false

    /// How many lines from a boundary on are searched for names of the block before.
    private static let outlook = 10

    package init(_ range: Range<Int>, of reading: FlatReading) {
        self.range = range
        self.reading = reading
        start = range.lowerBound
        hasBlanks = reading.hasBlanks
    }

    /// Forgets what came before: a block begins at the line.
    package mutating func beginBlock(at index: Int) {
        start = index
        bound = []
        defined = []
        packages = []
        used = []
        statements = 0
        imports = 0
        comments = 0
        titles = 0
        beginsWithTitle = false
    }

    /// Takes a line into the block so far.
    package mutating func pass(_ index: Int) {
        let line = reading.readings[index]
        for name in boundNames(line) { bound.insert(name) }
        if line.shape == .definition, let name = definedName(line) { defined.insert(name) }
        if line.shape == .importing {
            imports += 1
            if let package = importedPackage(line) { packages.insert(package) }
        } else if line.shape == .comment {
            comments += 1
            if isTitle(index) {
                titles += 1
                if index == start { beginsWithTitle = true }
            }
        } else {
            statements += 1
            for token in line.tokens where token.isIdentifier { used.insert(token.text) }
        }
    }

    /// What is true of a line; nil where no block can begin: inside brackets or a string, under a head or a decorator, at
    /// an `else` and where indentation shows that the line belongs to the one above.
    package func features(at index: Int) -> [BoundaryFeature]? {
        let line = reading.readings[index]
        let before = reading.readings[index - 1]
        guard index > start, reading.spans.openBefore[index] == nil, before.shape != .decorator,
            before.tokens.last?.text != ":", reading.lines[index].furniture != .glue, canBegin(line),
            reading.lines[index].indent <= reading.lines[start].indent
        else { return nil }
        var result: [BoundaryFeature] = [.bias]
        look(at: index, &result)
        let isImport = line.shape == .importing || (line.shape == .comment && next(after: index)?.shape == .importing)
        let shared = sharedNames(from: index)
        result.append(shared == 0 ? .sharesNothing : shared == 1 ? .sharesOneName : .sharesNames)
        let again = imported(line, &result)
        let redefines = rebinding(index, &result)
        if shared == 0 {
            if line.shape == .importing { result.append(.importSharesNothing) }
            if line.shape == .comment { result.append(.commentSharesNothing) }
            if line.shape == .comment, isImport { result.append(.commentImportSharesNothing) }
            if result.contains(.commentTitle) { result.append(.commentTitleSharesNothing) }
            if line.shape == .definition || line.shape == .decorator { result.append(.definitionSharesNothing) }
            if again { result.append(.importAgainSharesNothing) }
            if redefines { result.append(.redefinesSharesNothing) }
        }
        if isTitle(index) {
            result.append(titles == 0 ? .firstTitle : titles == 1 ? .titleAfterTitle : .titleAfterTitles)
            if titles > 0, shared == 0 { result.append(.titleAfterTitlesSharesNothing) }
            if !beginsWithTitle { result.append(.titleOfBlockWithoutOne) }
        }
        if line.shape == .importing, before.shape == .comment { importBelowComment(index, &result) }
        if line.shape == .importing, before.shape != .importing, before.shape != .comment {
            if shared == 0 { result.append(.importAfterCodeSharesNothing) }
            if result.contains(.importsNewPackage) { result.append(.importAfterCodeOfNewPackage) }
            if result.contains(.afterReturn) { result.append(.importAfterReturn) }
            if before.shape == .call { result.append(.importAfterCall) }
        }
        place(index, &result)
        return result
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

    /// Whether the line is a comment directly above code and below none: what titles a part of a block.
    private func isTitle(_ index: Int) -> Bool {
        reading.readings[index].shape == .comment && next(after: index).map { $0.shape != .comment } ?? false
            && (index == range.lowerBound || reading.readings[index - 1].shape != .comment)
    }

    private func importBelowComment(_ index: Int, _ result: inout [BoundaryFeature]) {
        let comment = reading.readings[index - 1]
        if index - 1 > start, reading.readings[index - 2].shape == .comment { result.append(.importAfterCommentRun) }
        result.append(comment.words.functionWords >= 2 ? .importAfterCommentSentence : .importAfterCommentTitle)
        let names = Set(reading.readings[index].tokens.filter(\.isIdentifier).map(\.text))
        let words = (comment.comment?.text ?? "").split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        if words.contains(where: { names.contains(String($0)) }) { result.append(.importAfterCommentNaming) }
    }

    private func next(after index: Int) -> LineReading? {
        let next = index + 1
        return next < range.upperBound ? reading.readings[next] : nil
    }

    /// How many names that the block so far has bound are used in the lines from the index on before they bind them anew.
    private func sharedNames(from index: Int) -> Int {
        var rebound: Set<String> = []
        var shared: Set<String> = []
        for other in index..<min(index + Self.outlook, range.upperBound) {
            let line = reading.readings[other]
            let binds = boundNames(line)
            let isImport = line.shape == .importing
            for token in line.tokens where token.isIdentifier && !isImport {
                if bound.contains(token.text), !rebound.contains(token.text), !binds.contains(token.text) {
                    shared.insert(token.text)
                }
            }
            rebound.formUnion(binds)
        }
        return shared.count
    }
}

/// The name that a `def` or `class` binds.
func definedName(_ line: LineReading) -> String? {
    line.tokens.first { $0.isIdentifier }?.text
}

/// The top-level package of an import; "." for a relative one.
func importedPackage(_ line: LineReading) -> String? {
    line.tokens.dropFirst().first?.text
}

extension BoundaryScan {
    private func look(at index: Int, _ result: inout [BoundaryFeature]) {
        let line = reading.readings[index]
        let before = reading.readings[index - 1]
        switch line.shape {
        case .importing:
            result.append(.importing)
            result.append(
                before.shape == .importing
                    ? .importAfterImport : before.shape == .comment ? .importAfterComment : .importAfterCode)
        case .comment: comment(index, &result)
        case .decorator: result.append(.decorator)
        case .definition: result.append(.definition)
        case .assignment: result.append(.assignment)
        case .call: result.append(.call)
        default: result.append(.other)
        }
        switch before.shape {
        case .keywordStatement where before.tokens[0].text == "return":
            result.append(.afterReturn)
            if before.tokens.count == 2, before.tokens[1].isIdentifier { result.append(.afterReturnOfName) }
        case .call: result.append(.afterCall)
        case .assignment: result.append(.afterAssignment)
        case .comment: result.append(.afterComment)
        case .importing: result.append(.afterImport)
        case .closingBrackets: result.append(.afterClosingBracket)
        default: result.append(before.tokens.first?.text == "..." ? .afterEllipsis : .afterOther)
        }
    }

    private func comment(_ index: Int, _ result: inout [BoundaryFeature]) {
        result.append(.comment)
        let line = reading.readings[index]
        if reading.readings[index - 1].shape == .comment { result.append(.commentAfterComment) }
        let content = (line.comment?.text ?? "").drop { $0 == "#" || $0 == " " }
        let first = content.unicodeScalars.first?.value ?? 0
        if line.words.functionWords >= 2 || content.hasSuffix(".") {
            result.append(.commentSentence)
        } else if (0x41...0x5A).contains(first), line.words.words <= 8 {
            result.append(.commentTitle)
        }
        if (0x30...0x39).contains(first) { result.append(.commentNumbered) }
        if "-=─—*".unicodeScalars.contains(where: { $0.value == first }) { result.append(.commentRule) }
        if isPath(content) { result.append(.commentIsPath) }
        switch next(after: index)?.shape {
        case .importing: result.append(.commentBeforeImport)
        case .definition, .decorator: result.append(.commentBeforeDefinition)
        default: result.append(.commentBeforeOther)
        }
    }

    private func imported(_ line: LineReading, _ result: inout [BoundaryFeature]) -> Bool {
        guard line.shape == .importing, let package = importedPackage(line) else { return false }
        result.append(packages.contains(package) ? .importsKnownPackage : .importsNewPackage)
        let names = boundNames(line)
        if names.contains(where: { used.contains($0) && !bound.contains($0) }) { result.append(.importsUsedName) }
        let again = names.dropFirst().contains { bound.contains($0) }
        if again { result.append(.importsAgain) }
        return again
    }

    /// Whether the line, or the one below its decorators or comments, binds a name that the block has bound.
    private func rebinding(_ index: Int, _ result: inout [BoundaryFeature]) -> Bool {
        for other in index..<min(index + 4, range.upperBound) {
            let line = reading.readings[other]
            if line.shape == .comment || line.shape == .decorator { continue }
            if line.shape == .definition, let name = definedName(line), defined.contains(name) {
                result.append(line.tokens[0].text == "class" ? .redefinesClass : .redefines)
                return true
            }
            if line.shape == .assignment, boundNames(line).contains(where: bound.contains) {
                result.append(.rebindsName)
            }
            return false
        }
        return false
    }

    private func place(_ index: Int, _ result: inout [BoundaryFeature]) {
        switch index - start {
        case ..<3: result.append(.afterFewLines)
        case ..<8: result.append(.afterSomeLines)
        case ..<25: result.append(.afterManyLines)
        default: result.append(.afterVeryManyLines)
        }
        if range.upperBound - index < 3 { result.append(.fewLinesLeft) }
        if statements == 0 { result.append(imports > 0 ? .onlyImportsSoFar : .onlyCommentsSoFar) }
        let line = reading.lines[index]
        if hasBlanks {
            result.append(
                line.blanksBefore == 0 ? .noBlankBefore : line.blanksBefore == 1 ? .blankBefore : .blanksBefore)
            if line.blanksBefore > 0 {
                if reading.readings[index].shape == .importing { result.append(.blankBeforeImport) }
                if reading.readings[index].shape == .comment { result.append(.blankBeforeComment) }
            }
        }
        if line.furniture == .lineNumber, line.listingNumber == 1 { result.append(.numberedFromOne) }
    }
}

/// Whether a comment names a file: `# app/routes.py`.
private func isPath(_ content: Substring) -> Bool {
    let word = content.split(separator: " ").first ?? ""
    let name = word.hasSuffix(":") ? word.dropLast() : word
    guard let dot = name.lastIndex(of: ".") else { return false }
    return ["py", "html", "txt", "toml", "yml", "yaml", "json", "cfg", "ini"].contains(name[name.index(after: dot)...])
}
