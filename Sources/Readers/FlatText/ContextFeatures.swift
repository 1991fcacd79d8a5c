import PythonSyntax

/// Where the lines stand and what they share with the lines around them.
struct ContextFeatures {
    private let lines: [FlatLine]
    private let readings: [LineReading]
    private let spans: Spans
    private let hasBlanks: Bool
    private let hasIndents: Bool
    /// The number of the last line, so far, on which a name was bound.
    private var bound: [String: Int] = [:]
    private var lastPrompt = Int.min / 2

    /// A name bound longer ago, in lines, says little about what a line is.
    private static let memory = 60
    /// `...` goes on with a session only if a prompt stands at most so many lines above.
    private static let sessionMemory = 40

    init(_ lines: [FlatLine], _ readings: [LineReading], _ spans: Spans) {
        self.lines = lines
        self.readings = readings
        self.spans = spans
        hasBlanks = lines.dropFirst().contains { $0.blanksBefore > 0 }
        hasIndents = lines.contains { $0.indent > 0 }
    }

    /// To be called for one line after the other.
    mutating func append(line index: Int, to table: inout FeatureTable) {
        position(index, &table)
        surroundings(index, &table)
        names(index, &table)
        switch spans.openBefore[index] {
        case .brackets: table.append(.insideBrackets)
        case .string: table.append(.insideString)
        case .tableRow: table.append(.insideTableRow)
        case nil: break
        }
        edges(index, &table)
    }

    /// What the line alone would say another way, were it not for where it stands.
    private func surroundings(_ index: Int, _ table: inout FeatureTable) {
        let shape = readings[index].shape
        if spans.openBefore[index] == nil {
            if shape == .bracketItem {
                table.append(.itemOutsideBrackets)
                let isNames = readings[index].tokens.allSatisfy { $0.isIdentifier || $0.text == "," || $0.text == "." }
                if isNames, !spans.mayBeOpen[index] { table.append(.namesOutsideBrackets) }
            }
            if shape == .entry { table.append(.entryOutsideBrackets) }
        }
        if shape.isStatement, index + 1 < lines.count, readings[index + 1].shape == .marker {
            table.append(.statementBeforeMarker)
        }
        if readings[index].isGrammatical, !readings[index].tokens.isEmpty, readings[index].comment != nil {
            table.append(.wholeStatementWithComment)
        }
        if shape == .comment, index > 0, readings[index - 1].shape.isStatement || readings[index - 1].comment != nil {
            table.append(.commentBelowStatement)
            if readings[index].commentIsCode { table.append(.commentedCodeBelowStatement) }
        }
        if shape == .prompt, index - lastPrompt > Self.sessionMemory { table.append(.strayDots) }
        let isBare = { (other: Int) in
            readings.indices.contains(other) && [.name, .bracketItem, .shortWords].contains(readings[other].shape)
                && spans.openBefore[other] == nil
        }
        if isBare(index), isBare(index - 1) || isBare(index + 1) { table.append(.amongBareNames) }
    }

    private func position(_ index: Int, _ table: inout FeatureTable) {
        let line = lines[index]
        if index == 0 { table.append(.firstLine) }
        if index == lines.count - 1 { table.append(.lastLine) }
        if hasBlanks {
            if line.blanksBefore == 1 { table.append(.blankBefore) }
            if line.blanksBefore > 1 { table.append(.twoBlanksBefore) }
            if index + 1 < lines.count, lines[index + 1].blanksBefore > 0 { table.append(.blankAfter) }
        } else {
            table.append(.noBlanksInDocument)
        }
        if readings[index].shape == .marker { table.append(.marker) }
        if index + 1 < lines.count, readings[index + 1].shape == .marker { table.append(.beforeMarker) }
        if index > 0, readings[index - 1].shape == .marker { table.append(.afterMarker) }
        guard hasIndents else { return }
        table.append(.documentIsIndented)
        if line.indent >= 8 { table.append(.deeplyIndented) } else if line.indent > 0 { table.append(.indented) }
        guard index > 0 else { return }
        if line.indent > lines[index - 1].indent { table.append(.deeperThanPrevious) }
        if line.indent < lines[index - 1].indent { table.append(.shallowerThanPrevious) }
    }

    private mutating func names(_ index: Int, _ table: inout FeatureTable) {
        let reading = readings[index]
        if reading.shape == .prompt, lines[index].text.utf8.first == UInt8(ascii: ">") { lastPrompt = index }
        if index - lastPrompt <= 6, index > lastPrompt { table.append(.sessionAbove) }
        var usesBound = false
        var usesJustBound = false
        for token in reading.tokens where token.isIdentifier {
            guard let line = bound[token.text] else { continue }
            if index - line <= Self.memory { usesBound = true }
            if index - line <= 4 { usesJustBound = true }
        }
        if usesBound { table.append(.usesNameBoundBefore) }
        if usesBound, reading.comment != nil, reading.isGrammatical { table.append(.usesNameAndHasComment) }
        if usesJustBound { table.append(.usesNameBoundJustBefore) }
        for name in boundNames(reading) { bound[name] = index }
    }

    private func edges(_ index: Int, _ table: inout FeatureTable) {
        table.appendEdge(.always)
        guard index > 0 else { return }
        let line = lines[index]
        switch spans.openBefore[index] {
        case .brackets: table.appendEdge(.insideBrackets)
        case .string: table.appendEdge(.insideString)
        case .tableRow: table.appendEdge(.insideTableRow)
        case nil: break
        }
        if line.furniture == .glue { table.appendEdge(.glued) }
        if hasBlanks { table.appendEdge(line.blanksBefore > 0 ? .blankBetween : .noBlankBetween) }
        let before = lines[index - 1].text
        if let last = before.utf8.last {
            let isWord = last >= 0x61 && last <= 0x7A || last == UInt8(ascii: ",")
            if isWord, readings[index - 1].shape.isText, before.utf8.count > 40 { table.appendEdge(.sentenceGoesOn) }
            if last == UInt8(ascii: ":") { table.appendEdge(.previousEndsInColon) }
        }
        if readings[index - 1].shape.isStatement { table.appendEdge(.statementAbove) }
        if readings[index].shape == .importing || readings[index].shape == .comment { table.appendEdge(.freshStart) }
        if hasIndents {
            if line.indent > lines[index - 1].indent { table.appendEdge(.deeper) }
            if line.indent < lines[index - 1].indent { table.appendEdge(.shallower) }
        }
    }
}

/// The names that a line binds at its beginning: targets of an assignment, a definition, imports.
func boundNames(_ reading: LineReading) -> [String] {
    let tokens = reading.tokens
    switch reading.shape {
    case .assignment:
        let targets = tokens.prefix { $0.text != "=" }
        return targets.enumerated().compactMap { index, token in
            let isPlain = index == 0 || tokens[index - 1].text != "."
            return token.isIdentifier && isPlain ? token.text : nil
        }
    case .annotation: return [tokens[0].text]
    case .definition:
        return tokens.first { $0.isIdentifier }.map { [$0.text] } ?? []
    case .importing: return tokens.filter(\.isIdentifier).map(\.text)
    case .compoundHead:
        guard tokens[0].text == "for" || tokens[0].text == "with" || tokens[0].text == "async" else { return [] }
        let targets = tokens.prefix { $0.text != "in" }
        return targets.filter(\.isIdentifier).map(\.text)
    default: return []
    }
}
