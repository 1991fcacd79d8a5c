import PythonSyntax

extension BoundaryScan {
    func look(at index: Int, _ result: inout [BoundaryFeature]) {
        let line = reading.readings[index]
        let before = reading.readings[index - 1]
        switch line.shape {
        case .importing: result.append(.importing)
        case .comment: comment(index, &result)
        case .decorator: result.append(.decorator)
        case .definition: result.append(line.tokens[0].text == "class" ? .classDefinition : .definition)
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
        case .comment:
            result.append(.afterComment)
            if text(of: before).hasSuffix(":") { result.append(.afterOpeningComment) }
        case .importing: result.append(statements == 0 ? .afterImport : .afterInnerImport)
        case .closingBrackets: result.append(.afterClosingBracket)
        default: result.append(before.tokens.first?.text == "..." ? .afterEllipsis : .afterOther)
        }
    }

    private func comment(_ index: Int, _ result: inout [BoundaryFeature]) {
        result.append(.comment)
        let line = reading.readings[index]
        if reading.readings[index - 1].shape == .comment { result.append(.commentAfterComment) }
        let content = text(of: line).drop { $0 == "#" || $0 == " " }
        let first = content.unicodeScalars.first?.value ?? 0
        if line.words.functionWords >= 2 || content.hasSuffix(".") {
            result.append(.commentSentence)
        } else if (0x41...0x5A).contains(first), line.words.words <= 8 {
            result.append(.commentTitle)
        }
        switch code(from: index)?.shape {
        case .importing: result.append(.commentBeforeImport)
        case .definition, .decorator: result.append(.commentBeforeDefinition)
        case nil: result.append(.commentBeforeNothing)
        default: result.append(.commentBeforeOther)
        }
        if let line = code(from: index), isInner(line) { result.append(.commentBeforeInner) }
        let own = wordsBelow(index, lines: 1)
        let below = wordsBelow(index + 1, lines: 4)
        let above = wordsAbove(index, lines: 5)
        if own.shares(with: blockWords) { result.append(.commentOnBlock) }
        switch content.prefix(while: \.isLetter).lowercased() {
        case let word where TitleWords.continuing.contains(word): result.append(.titleContinues)
        case let word where TitleWords.steps.contains(word): result.append(.titleIsStep)
        default: break
        }
        if own.shares(with: below.subtracting(above)) { result.append(.commentLikeBelow) }
        if own.shares(with: above.subtracting(below)) { result.append(.commentLikeAbove) }
    }

    /// Whether a line can only stand in a function.
    private func isInner(_ line: LineReading) -> Bool {
        ["return", "yield", "nonlocal"].contains(line.tokens.first?.text)
            || line.tokens.contains { $0.text == "self" || $0.text == "await" } && line.shape != .definition
    }

    func imports(at index: Int, _ result: inout [BoundaryFeature]) {
        guard let line = code(from: index), line.shape == .importing, let package = importedPackage(line) else {
            return
        }
        let isComment = reading.readings[index].shape == .comment
        let before = reading.readings[index - 1]
        result.append(names.packages.contains(package) ? .importsKnownPackage : .importsNewPackage)
        let imported = importedNames(line)
        if imported.contains(where: names.imported.contains) { result.append(.importsAgain) }
        if imported.contains(where: { names.isFree($0) }) { result.append(.importsUsedName) }
        if names.packages.isEmpty { result.append(.firstImport) }
        guard !isComment else { return }
        switch before.shape {
        case .importing: result.append(.importAfterImport)
        case .comment: importBelowComment(index, &result)
        default:
            result.append(.importAfterCode)
            if result.contains(.afterReturn) { result.append(.importAfterReturn) }
            if before.shape == .call { result.append(.importAfterCall) }
            if names.packages.isEmpty { result.append(.firstImportAfterCode) }
            if !names.packages.contains(package) { result.append(.importAfterCodeOfNewPackage) }
        }
    }

    private func importBelowComment(_ index: Int, _ result: inout [BoundaryFeature]) {
        result.append(.importAfterComment)
        let comment = reading.readings[index - 1]
        if index - 1 > start, reading.readings[index - 2].shape == .comment { result.append(.importAfterCommentRun) }
        result.append(comment.words.functionWords >= 2 ? .importAfterCommentSentence : .importAfterCommentTitle)
        let own = wordsBelow(index - 1, lines: 1)
        let below = wordsBelow(index, lines: 4)
        let above = wordsAbove(index - 1, lines: 5)
        if own.shares(with: below.subtracting(above)) { result.append(.importAfterCommentNaming) }
        if own.shares(with: above.subtracting(below)) { result.append(.importAfterCommentOnAbove) }
        if index - 1 == start { result.append(.importAfterFirstComment) }
    }

    /// What the next lines share with the block so far.
    func share(at index: Int, _ result: inout [BoundaryFeature]) {
        var rebound: Set<String> = []
        var shared: Set<String> = []
        var free: Set<String> = []
        var inner: Set<String> = []
        var sharesDefinition = false
        for other in index..<min(index + Self.outlook, range.upperBound) {
            let line = reading.readings[other]
            let binds = binds[other - range.lowerBound]
            for name in uses[other - range.lowerBound] where !rebound.contains(name) && !binds.contains(name) {
                if names.bound.contains(name) {
                    shared.insert(name)
                    if names.functionsAndClasses.contains(name) { sharesDefinition = true }
                } else if names.isFree(name) {
                    free.insert(name)
                } else if names.isInner(name) {
                    inner.insert(name)
                }
            }
            rebound.formUnion(binds)
            if line.shape == .definition {
                for token in line.tokens where token.isIdentifier { rebound.insert(token.text) }
            }
        }
        result.append(shared.isEmpty ? .sharesNothing : shared.count == 1 ? .sharesOneName : .sharesNames)
        if sharesDefinition { result.append(.sharesDefinition) }
        if !free.isEmpty { result.append(free.count == 1 ? .sharesFreeName : .sharesFreeNames) }
        if !inner.isEmpty { result.append(inner.count == 1 ? .sharesInnerName : .sharesInnerNames) }
        if reading.readings[index].shape == .decorator {
            if freeNames(reading.readings[index]).first.map(names.isInner) ?? false {
                result.append(.decoratorOfInnerName)
            }
            if result.contains(.afterReturnOfName) { result.append(.decoratorAfterReturnOfName) }
        }
        let redefines = rebinding(index, &result)
        let sharesNothing = shared.isEmpty && free.isEmpty
        if sharesNothing {
            let shape = reading.readings[index].shape
            result.append(.isOfItsOwn)
            if shape == .importing, result.contains(.importAfterCode) { result.append(.importAfterCodeSharesNothing) }
            if shape == .importing, result.contains(.importAfterComment) {
                result.append(.importAfterCommentSharesNothing)
            }
            if shape == .comment { result.append(.commentSharesNothing) }
            if result.contains(.commentBeforeImport) { result.append(.commentImportSharesNothing) }
            if result.contains(.commentTitle) { result.append(.commentTitleSharesNothing) }
            if shape == .definition || shape == .decorator { result.append(.definitionSharesNothing) }
            if shape == .definition || shape == .decorator, reading.readings[index - 1].shape == .call {
                result.append(.definitionAfterCallSharesNothing)
            }
            if result.contains(.importsAgain) { result.append(.importAgainSharesNothing) }
            if redefines { result.append(.redefinesSharesNothing) }
        }
        if shared.isEmpty {
            let later = usedLater(index)
            result.append(later.isEmpty ? .neverUsedAgain : .usedLater)
            if later.contains(where: names.imported.contains) { result.append(.importsUsedLater) }
        }
        guard let overlap = wordsBelow(index).overlap(with: wordsAbove(index)) else { return }
        result.append(
            overlap < 0.04
                ? .wordsOfItsOwn
                : overlap < 0.12
                    ? .fewWordsShared
                    : overlap < 0.25 ? .wordsShared : overlap < 0.45 ? .manyWordsShared : .mostWordsShared)
    }

    /// The names of the block so far that the lines read which stand further below, and that none binds anew before.
    private func usedLater(_ index: Int) -> Set<String> {
        var rebound: Set<String> = []
        var used: Set<String> = []
        for other in index..<min(index + Self.farOutlook, range.upperBound) {
            for name in uses[other - range.lowerBound] where names.bound.contains(name) && !rebound.contains(name) {
                used.insert(name)
            }
            rebound.formUnion(binds[other - range.lowerBound])
        }
        return used
    }

    /// Whether the line, or the one below its decorators or comments, binds a name that the block has bound.
    private func rebinding(_ index: Int, _ result: inout [BoundaryFeature]) -> Bool {
        for other in index..<min(index + 4, range.upperBound) {
            let line = reading.readings[other]
            if line.shape == .comment || line.shape == .decorator { continue }
            if line.shape == .definition, let name = definedName(line), names.functionsAndClasses.contains(name) {
                result.append(line.tokens[0].text == "class" ? .redefinesClass : .redefines)
                return true
            }
            if line.shape == .assignment, boundNames(line).contains(where: names.bound.contains) {
                result.append(.rebindsName)
            }
            return false
        }
        return false
    }

    /// How the titles of the block so far are written, and how the one that may begin another block is.
    func title(at index: Int, _ result: inout [BoundaryFeature]) {
        guard isTitle(index) else { return }
        let style = TitleStyle(comment: text(of: reading.readings[index]))
        result.append(titles.isEmpty ? .firstTitle : titles.count == 1 ? .titleAfterTitle : .titleAfterTitles)
        if titles.isEmpty {
            result.append(
                statements == 0
                    ? .firstTitleAfterImports : statements < 6 ? .firstTitleAfterCode : .firstTitleAfterMuchCode)
        }
        if titles.count > 1, result.contains(.isOfItsOwn) { result.append(.titleAfterTitlesSharesNothing) }
        if !beginsWithTitle { result.append(.titleOfBlockWithoutOne) }
        let isNew = !titles.contains { $0.isLike(style) }
        switch style {
        case .rule: result.append(isNew ? .firstRule : .anotherRule)
        case .path: result.append(isNew ? .firstPath : .anotherPath)
        case .numbered(let number):
            result.append(number <= 1 ? .numberedFirst : isNew ? .numberedAlone : .numberedNext)
        case .plain:
            if let last = titles.last, !last.isLike(style) { result.append(.plainAfterOther) }
        }
        if isNew, index - start >= 8 { result.append(.newStyleAfterManyLines) }
        let following = (index + 1..<min(index + Self.farOutlook, range.upperBound)).first { isTitle($0) }
        sequence(index, style, next: following, &result)
        if let following, following < index + 30 {
            let goesOn = TitleStyle(comment: text(of: reading.readings[following])).isLike(style)
            result.append(goesOn ? (isNew ? .beginsSeries : .goesOnSeries) : .standsAlone)
        }
    }

    /// What the series of titles, above and below, says of a title.
    private func sequence(
        _ index: Int, _ style: TitleStyle, next following: Int?, _ result: inout [BoundaryFeature]
    ) {
        let later = (index..<min(index + Self.farOutlook, range.upperBound)).filter(isTitle).map {
            TitleStyle(comment: text(of: reading.readings[$0]))
        }
        if let lastNumber {
            let next = later.lazy.compactMap(\.number).first
            if next == lastNumber + 1 {
                result.append(.insideNumbers)
            } else if numberedTitles > 1, style == .plain {
                result.append(.plainAfterNumbers)
                if later.count > 1, later[1] == .plain { result.append(.plainSeriesAfterNumbers) }
            }
        }
        if ruledTitles > 1, later.contains(.rule) { result.append(.insideRules) }
        if let lastTitle, index - lastTitle <= Self.shortGroup, let following, following - index <= Self.shortGroup {
            result.append(.shortGroups)
        }
        let own = titleWords(index)
        if let following, own.subtracting(titleWords).shares(with: titleWords(following)) {
            result.append(.titleLikeNextTitle)
        }
    }

    func place(at index: Int, _ result: inout [BoundaryFeature]) {
        switch index - start {
        case ..<3: result.append(.afterFewLines)
        case ..<8: result.append(.afterSomeLines)
        case ..<25: result.append(.afterManyLines)
        default: result.append(.afterVeryManyLines)
        }
        if range.upperBound - index < 3 { result.append(.fewLinesLeft) }
        if statements == 0 { result.append(names.imported.isEmpty ? .onlyCommentsSoFar : .onlyImportsSoFar) }
        let line = reading.lines[index]
        if reading.hasBlanks {
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
