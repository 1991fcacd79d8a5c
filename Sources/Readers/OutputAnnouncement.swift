/// Whether a paragraph ends in words that announce an output, with a colon or as a label of its own: "Output:", "The
/// result is:", "which prints a list:", "Ausgabe", "输出：".
func announcesOutput(_ paragraph: String) -> Bool {
    let (text, hasColon) = withoutEndMarks(paragraph.ending(bytes: 300))
    if scriptLabels.contains(where: { text.hasSuffix($0) }) { return hasColon || text.unicodeScalars.count <= 6 }
    let words = lastClause(of: text).lowercased()
        .split { !$0.unicodeScalars.allSatisfy { $0.properties.isAlphabetic } }.map(String.init)
    guard hasColon || words.count <= 2 else { return false }
    // "prints a greeting:", but not "prints what you then have to install:".
    if words.suffix(3).contains(where: { transitiveVerbs.contains($0) }) || words.last == "see" { return true }
    var strangers = 0
    for word in words.reversed() {
        if nouns.contains(word) || verbs.contains(word) { return true }
        if !fillers.contains(word) { strangers += 1 }
        // One word may name what was run.
        if strangers > 1 { return false }
    }
    return false
}

/// The paragraph without punctuation, markup and a remark in parentheses at its end, and whether a colon was among them.
private func withoutEndMarks(_ paragraph: String) -> (text: String, hasColon: Bool) {
    var scalars = Substring(paragraph).unicodeScalars
    var hasColon = false
    while let last = scalars.last, last.value == 0x20 || endMarks.contains(last) {
        hasColon = hasColon || last == ":" || last == "："
        if last == ")", let open = scalars.lastIndex(of: "(") {
            scalars = scalars[..<open]
        } else {
            scalars.removeLast()
        }
    }
    return (String(scalars), hasColon)
}

/// What follows the last comma, full stop or the like.
private func lastClause(of text: String) -> Substring {
    let bytes = text.utf8
    var start = bytes.startIndex
    var isAfterMark = false
    for index in bytes.indices {
        if isAfterMark, bytes[index].isSpace { start = index }
        isAfterMark = ".!?,;".utf8.contains(bytes[index])
    }
    return text[start...]
}

private let endMarks: Set<Unicode.Scalar> = [":", "：", "*", "_", "`", "\"", "'", ".", "…", ")", "(", "⬇", "↓", "👇"]

private let nouns: Set<String> = [
    "output", "outputs", "result", "results", "stdout", "ausgabe", "ergebnis", "sortie", "résultat", "salida",
    "resultado", "saída", "вывод", "результат",
]

private let verbs: Set<String> = [
    "prints", "print", "printed", "outputs", "returns", "return", "shows", "displays", "displayed", "yields", "gives",
    "produces", "produce",
]

/// Verbs after which a word or two may name what is seen.
private let transitiveVerbs: Set<String> = ["prints", "print", "outputs", "yields", "produces"]

/// Words that may stand between the announcing word and the colon.
private let fillers: Set<String> = [
    "is", "are", "was", "be", "will", "would", "should", "the", "a", "an", "this", "that", "these", "following",
    "follows",
    "as", "below", "above", "here", "like", "looks", "look", "similar", "something", "to", "of", "in", "on", "for",
    "from",
    "it", "us", "you", "your", "we", "get", "out", "text", "lines", "line", "code", "script", "program", "snippet",
    "example", "function", "call", "run", "running", "when", "console", "terminal", "shell", "screen", "stdout", "ist",
]

/// Announcements in scripts that put no space between words.
private let scriptLabels = ["输出", "输出结果", "结果", "結果", "出力", "輸出", "출력", "결과", "输出如下", "输出为", "结果如下", "结果为"]
