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
        /// What iterating yields.
        case items
        /// What something is from now on: adds nothing to the kind.
        case state
    }
}

/// The labels and verbs that stand before a claim.
let announcements: PhraseTable<Announcement> = {
    var result: [(String, Announcement)] = []
    for (meaning, words) in labels {
        result += words.map { ($0, Announcement(meaning: meaning, needsColon: true)) }
    }
    for (meaning, words) in verbs {
        result += words.map { ($0, Announcement(meaning: meaning, needsColon: false)) }
    }
    return PhraseTable(result)
}()

/// With a colon after them.
private let labels: [(Announcement.Meaning, [String])] = [
    (
        .output,
        list(
            """
            output, outputs, expected output, example output, sample output, console output, program output, prints
            printed, stdout, will print, console, output is, the output is, this prints, printed output
            ausgabe, gibt aus, sortie, affiche, salida, imprime, saída, вывод, выведет
            输出, 输出结果, 输出为, 输出是, 输出如下, 打印, 打印结果, 打印出, 运行结果, 結果輸出, 輸出, 出力, 출력
            """)
    ),
    (
        .result,
        list(
            """
            out, result, results, the result, expected, expected result, result is, the result is, gives, answer
            ergebnis, ergibt, résultat, resultado, результат, 结果, 结果为, 结果是, 結果, 결과
            """)
    ),
    (.value, list("returns, return value, returned, value, values, 返回, 返回值, rückgabe, gibt zurück")),
    (.exception, list("raises, throws, raised, error, exception, will raise, raise, 抛出, 报错, wirft")),
    (.items, list("iter, iterator, iterates, iterates over, generator, yields, generates")),
]

/// With or without one.
private let verbs: [(Announcement.Meaning, [String])] = [
    (
        .output,
        list(
            """
            prints, print, printed, outputs, will print, displays, will output, shows, should print, would print
            prints only, only prints, also prints, prints also, still prints, this will print, it will print, this prints, it prints, this outputs, should output
            this will output, this displays, 输出, 打印, 打印出, 输出为, 应输出, 输出应为, 会输出, 将输出, 輸出, 出力, gibt aus, affiche, imprime
            """)
    ),
    (.value, list("returns, return, will return, evaluates to, 返回, 得到, gibt zurück")),
    (
        .result,
        list(
            """
            gives, gives you, you get, we get, you'll get, you will get, expect, produces, results in, result is, the result is, equals, equal to, is equal to
            ergibt, 结果为, 结果是, 等于, 为, 应为, 应是, 应该是, 应该为, 结果应为, 应得
            """)
    ),
    (
        .exception,
        list(
            """
            raises, throws, will raise, will throw, raise, fails with, fails:, error:, this raises, this raises a, this raises an, this throws, this throws a, this throws an, causes
            leads to, this will raise, results in a, results in an, this results in, this results in a, this results in an, this leads to, this fails with, boom:, crash:, crashes:, oops:, raises an, raises a, throws an
            throws a, will fail with, error! raises, raises an error:, raises error:, raises exception:, will raise an, will raise a, raise an, raise a, 抛出, 报错, 会抛出, 引发, 触发, wirft, lève
            """)
    ),
    (.items, list("yields, generates, iterates over")),
    (
        .state,
        list(
            """
            is now, now, now it is, becomes, is, are now, still, is still, also, again, remains, now:
            now contains, contains, after:, should be, must be, will be, 变为, 变成, 现在是
            """)
    ),
]

private func list(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "\n" }.map { Scalars(String($0)).trimmed.text }
}

/// The signs that other tools and authors put before a shown value.
let markers = PhraseTable([

    "<---", "===>", "<--", "-->", "==>", ">>>", ">>", "<-", "=>", "->", "→", "←", "⇒", "➜", "➡", "⟶", "⟹", "=", ">",
    "»",
    "≡", "⇨", "👉", "==",
])

/// Words that make a claim a possibility.
let hedges = PhraseTable(
    list(
        """
        may be, might be, maybe, could be, can be, probably, most likely, likely, usually, typically, possibly, perhaps
        often, sometimes, e.g., eg, for example, for instance, something like, normally, generally, by default
        might print, may print, depends, possible output, 可能是, 可能, 类似, 类似于, 形如, 应类似, 输出类似, 输出应类似, 大致, 例如, 比如, 通常, z. b., z.b., vielleicht
        par exemple, por ejemplo
        """))

/// Words and signs before a number that is not meant exactly.
let approximations = PhraseTable(
    list("~, ≈, ≅, about, around, roughly, approximately, approx., approx, circa, ca., almost, 约, 大约"))
