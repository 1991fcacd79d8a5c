import PythonSyntax

/// How a line reads as Python.
func pythonFeatures(_ line: FlatLine, _ reading: LineReading, _ table: inout FeatureTable) {
    switch reading.juxtapositions {
    case 0: if reading.isGrammatical, !reading.tokens.isEmpty { table.append(.grammatical) }
    case 1: table.append(.oneJuxtaposition)
    case 2: table.append(.twoJuxtapositions)
    default: table.append(.manyJuxtapositions)
    }
    if reading.clashes > 0 { table.append(.clash) }
    if reading.errors > 0 { table.append(.errorToken) }
    if reading.openQuote != nil { table.append(.openQuote) }
    commentFeatures(reading, &table)
    bareFeatures(reading, &table)
    contents(reading.tokens, &table)
    var depth = 0
    var lowest = 0
    for code in reading.brackets {
        depth += code > 0 ? 1 : -1
        lowest = min(lowest, depth)
    }
    if lowest < 0 { table.append(.closesMore) }
    if depth > lowest { table.append(.openBrackets) }
}

private func commentFeatures(_ reading: LineReading, _ table: inout FeatureTable) {
    guard let comment = reading.comment else { return }
    let content = comment.text.drop { $0 == "#" || $0 == " " }
    guard reading.tokens.isEmpty else {
        table.append(.trailingComment)
        return
    }
    table.append(.commentOnly)
    if !comment.text.hasPrefix("# ") { table.append(.commentWithoutSpace) }
    if reading.commentIsCode { table.append(.commentIsCode) }
    if reading.words.functionWords >= 2 || content.last == "." { table.append(.commentIsSentence) }
    let first = content.unicodeScalars.first?.value ?? 0
    if (0x41...0x5A).contains(first), reading.words.words <= 7, !reading.commentIsCode { table.append(.commentIsTitle) }
}

/// Lines that are as good as prose as they are Python, and lines that are surely a call.
private func bareFeatures(_ reading: LineReading, _ table: inout FeatureTable) {
    let tokens = reading.tokens
    guard let first = tokens.first, reading.comment == nil else { return }
    if tokens.count == 1 {
        if first.text == "..." { table.append(.ellipsisOnly) }
        if ["None", "True", "False"].contains(first.text) {
            table.append(.noneTrueFalse)
        } else if first.isKeyword {
            table.append(.bareKeyword)
        } else if first.kind == .name {
            let isCapital = first.text.utf8.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
            table.append(isCapital ? .bareNameCapitalised : .bareName)
            if first.text.hasPrefix("__") { table.append(.bareDunder) }
        } else if first.kind == .number {
            table.append(.numberOnly)
        }
    } else if isDottedName(tokens) {
        table.append(.bareDottedName)
    } else if tokens.allSatisfy({ $0.isIdentifier || $0.text == "," || $0.text == "." }) {
        table.append(.listOfNames)
    } else if tokens.allSatisfy({ $0.kind == .number || $0.text == "," || $0.text == "-" || $0.text == "." }) {
        table.append(.numbersOnly)
    }
    if reading.shape == .call {
        table.append(tokens.last?.text == ")" && first.kind == .name ? .fullCallStatement : .callOnly)
    }
    if reading.shape == .annotation { table.append(.annotatedName) }
}

private func contents(_ tokens: [Token], _ table: inout FeatureTable) {
    var depth = 0
    for (index, token) in tokens.enumerated() {
        let previous = index > 0 ? tokens[index - 1] : nil
        let touches = previous.map { $0.endColumn == token.column } ?? false
        switch token.kind {
        case .string: table.appendOnce(.containsString)
        case .name where token.text == "self": table.appendOnce(.containsSelf)
        case .name where token.text == "lambda": table.appendOnce(.containsLambda)
        case .operator:
            if let code = bracketCode(token) { depth += code > 0 ? 1 : -1 }
            switch token.text {
            case "=": table.appendOnce(depth > 0 ? .containsKeywordArgument : .containsAssignment)
            case "->": table.appendOnce(.containsArrow)
            case "==", "!=", "<=", ">=": table.appendOnce(.containsComparison)
            case "." where touches: table.appendOnce(.containsDottedName)
            case "[" where touches && previous?.kind == .name: table.appendOnce(.containsSubscript)
            case "(" where previous?.isIdentifier == true:
                if !touches {
                    table.appendOnce(.spacedBeforeParenthesis)
                } else {
                    table.appendOnce(index > 1 && tokens[index - 2].text == "." ? .containsDottedCall : .containsCall)
                }
            default: break
            }
        default: break
        }
    }
}
