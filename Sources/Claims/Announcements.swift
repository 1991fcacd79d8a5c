/// What a label or verb says about the text after it.
struct Announcement: Equatable {
    let meaning: Meaning
    /// Whether it is a label only with a colon after it: `Result` begins sentences too.
    let needsColon: Bool

    enum Meaning: Equatable {
        /// What was printed.
        case output
        /// What was returned, or the value.
        case value
        /// Either.
        case result
        /// An exception.
        case exception
        /// What something is from now on: adds nothing to the kind.
        case state
    }
}

/// The labels and verbs that stand before a claim, the longest of those with a common beginning first.
let announcements: [(String, Announcement)] = table([
    (
        .output, true,
        [
            "output", "outputs", "expected output", "example output", "sample output", "console output", "prints",
            "printed",
            "stdout", "will print", "console", "output is", "the output is",
            "ausgabe", "gibt aus", "sortie", "affiche", "salida", "imprime", "saída", "вывод", "выведет",
            "输出", "输出结果", "输出为", "输出是", "输出如下", "打印", "打印结果", "打印出", "运行结果", "結果輸出", "輸出", "出力", "출력",
        ]
    ),
    (
        .result, true,
        [
            "result", "results", "the result", "expected", "expected result", "result is", "the result is", "gives",
            "answer",
            "ergebnis", "ergibt", "résultat", "resultado", "результат", "结果", "结果为", "结果是", "結果", "결과",
        ]
    ),
    (.value, true, ["returns", "return value", "returned", "value", "values", "返回", "返回值", "rückgabe", "gibt zurück"]),
    (
        .exception, true,
        ["raises", "throws", "raised", "error", "exception", "will raise", "raise", "抛出", "报错", "wirft"]
    ),
    (
        .output, false,
        [
            "prints", "print", "printed", "outputs", "will print", "displays", "will output", "shows", "输出", "打印",
            "打印出",
            "输出为", "輸出", "出力", "gibt aus", "affiche", "imprime",
        ]
    ),
    (.value, false, ["returns", "return", "will return", "evaluates to", "返回", "得到", "gibt zurück"]),
    (
        .result, false,
        [
            "gives", "yields", "produces", "results in", "result is", "the result is", "equals", "equal to",
            "is equal to",
            "ergibt", "结果为", "结果是", "等于", "为",
        ]
    ),
    (
        .exception, false,
        [
            "raises", "throws", "will raise", "will throw", "raise", "fails with", "fails:", "error:", "raises an",
            "raises a",
            "throws an", "throws a", "will fail with", "抛出", "报错", "会抛出", "引发", "触发", "wirft", "lève",
        ]
    ),
    (
        .state, false,
        [
            "is now", "now", "now it is", "becomes", "is", "it is", "it's", "are now", "still", "is still", "also",
            "again",
            "remains", "now contains", "contains", "now:", "after:", "变为", "变成", "现在是",
        ]
    ),
])

private func table(_ rows: [(Announcement.Meaning, Bool, [String])]) -> [(String, Announcement)] {
    var result: [(String, Announcement)] = []
    for (meaning, needsColon, words) in rows {
        for word in words { result.append((word, Announcement(meaning: meaning, needsColon: needsColon))) }
    }
    return result.sorted { $0.0.utf8.count > $1.0.utf8.count }
}

/// The signs that other tools and authors put before a shown value, the longest first.
let markers = ["===>", "-->", "==>", ">>>", "=>", "->", "→", "⇒", "➜", "➡", "⟶", "⟹", "=", ">", "»", "≡", "⇨"]

/// Words that make a claim a possibility.
let hedges = [
    "may be", "might be", "maybe", "could be", "can be", "probably", "most likely", "likely", "usually", "typically",
    "possibly", "perhaps", "often", "sometimes", "e.g.", "eg", "for example", "for instance", "something like",
    "normally", "generally", "by default", "might print", "may print", "depends", "possible output", "可能是", "可能",
    "例如", "比如", "通常", "z. b.", "z.b.", "vielleicht", "par exemple", "por ejemplo",
]

/// Words and signs before a number that is not meant exactly.
let approximations = [
    "~", "≈", "≅", "about", "around", "roughly", "approximately", "approx.", "approx", "circa", "ca.", "almost", "约",
    "大约",
]
