internal import Model
internal import PythonSyntax

/// Texts that can only be a value as `print` shows it.
extension CandidateReader {
    /// `2024-01-31 12:00:00`, `1 day, 1:00:00`, a UUID; `1/2` of a Fraction, `a/b` of a path, `Color.RED` of an enum.
    func readPrintedForm(_ preamble: Preamble) -> Candidate? {
        switch statement.kind {
        case .call, .expression, .assignment, .printing(.stdout): break
        default: return nil
        }
        let text = preamble.rest.prefix(200)
        let words = text.words
        // The note, if any, stands after a sign.
        let signs: Set<Unicode.Scalar> = ["—", "–", "(", "←", "-"]
        let end = words.first { word in
            guard word.startIndex > text.startIndex, word.first.map(signs.contains) == true else { return false }
            // `2024-01-01 - 2024-01-31`
            return !isPrintedForm(text[word.endIndex...].trimmed)
        }
        let form = text[..<(end?.startIndex ?? text.endIndex)].trimmed
        guard !form.isEmpty, isPrintedForm(form) || isRange(of: form) else { return nil }
        let note = text[form.endIndex...].drop { !$0.isWordPart }.trimmed
        return Candidate(
            kind: kindOfValue(preamble), expected: form, note: note,
            features: [.number, note.isEmpty ? .endsThere : .separatedNote])
    }

    private func isRange(of form: Scalars) -> Bool {
        guard let joint = form.firstRange(of: Scalars(" - ")) else { return false }
        return isPrintedForm(form[..<joint.lowerBound]) && isPrintedForm(form[joint.upperBound...])
    }

    private func isPrintedForm(_ text: Scalars) -> Bool {
        let shape = shape(of: text)
        if Self.shapes.contains(shape) { return true }
        if isChineseNumber(text) { return true }
        if shape == "9/9" { return mentions(["Fraction"]) }
        if isMember(text) || isAddress(text) { return true }
        let isPath = text.contains("/") && !text.contains { $0.isBlank } && text.last != "/"
        return isPath && mentions(Self.paths) && text.allSatisfy { $0.isWordPart || "/.-".unicodeScalars.contains($0) }
    }

    /// Each run of digits as one 9; where there are letters, of hexadecimal digits with its length.
    private func shape(of text: Scalars) -> String {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        if groups.map(\.count) == [8, 4, 4, 4, 12], groups.allSatisfy({ $0.allSatisfy(\.properties.isASCIIHexDigit) }) {
            return "uuid"
        }
        var result = ""
        for scalar in text {
            if !scalar.isDigit { result.unicodeScalars.append(scalar) } else if result.last != "9" { result += "9" }
        }
        return result
    }

    /// Dates and times as ISO 8601 and `datetime` write them, durations as `timedelta` does.
    private static let shapes: Set<String> = [
        "uuid", "9-9-9", "9-9-9 9:9", "9-9-9 9:9:9", "9-9-9 9:9:9.9", "9-9-9 9:9:9+9:9", "9-9-9T9:9:9", "9-9-9T9:9",
        "9-9-9T9:9:9+9:9", "9-9-9 9:9:9.9+9:9", "9:9:9", "9:9:9.9", "9 day, 9:9:9", "9 days, 9:9:9",
        "-9 day, 9:9:9", "-9 days, 9:9:9", "9 days, 9:9:9.9", "9 day, 9:9:9.9",
    ]

    private static let paths: Set<String> = ["Path", "PurePath", "PosixPath", "PurePosixPath"]

    /// `一百二十三`, `二〇二四年三月`: more than one sign, all of them numerals, powers of ten or units of dates.
    private func isChineseNumber(_ text: Scalars) -> Bool {
        text.count > 1 && text.allSatisfy(Self.chineseNumerals.contains)
    }

    private static let chineseNumerals = Set(
        "零〇一二三四五六七八九十两廿卅百千万亿兆京垓秭穰沟涧正载点负分之年月日时秒壹贰叁肆伍陆柒捌玖拾佰仟元角整".unicodeScalars)

    /// A URL where a URL was asked for; under anything else it is one to read on.
    private func isAddress(_ text: Scalars) -> Bool {
        guard text.words.count == 1,
            ["http://", "https://", "ftp://", "file://"].contains(where: { text.dropping(prefix: $0)?.isEmpty == false }
            )
        else { return false }
        let names = statement.tokens.filter { $0.kind == .name || $0.kind == .string }.map { $0.text.lowercased() }
        return names.contains { name in ["url", "uri", "href", "link"].contains { name.contains($0) } }
    }

    /// `Color.RED`, where the snippet defines the class and the name in capitals is all there is.
    private func isMember(_ text: Scalars) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, vocabulary.classes.contains(parts[0].text), vocabulary.names.contains(parts[1].text)
        else { return false }
        return parts[1].allSatisfy { $0.isUppercase || $0.isDigit || $0 == "_" }
    }

    /// `false`, `yes`: what a comparison or a question comes to, in words of no Python.
    func readAnswer(_ preamble: Preamble) -> Candidate? {
        guard isQuestion else { return nil }
        let word = preamble.rest.prefix { $0.isLetter }
        let answer: String
        switch word.text {
        case "true", "yes", "Yes", "TRUE": answer = "True"
        case "false", "no", "No", "FALSE": answer = "False"
        default: return nil
        }
        let tail = Tail(preamble.rest[word.endIndex...])
        return Candidate(
            kind: kindOfValue(preamble), expected: Scalars(answer), note: tail.note,
            features: [.constant, tail.feature])
    }

    private static let stringQuestions: Set<String> = [
        "isdigit", "isalpha", "isalnum", "isnumeric", "isdecimal", "isupper", "islower", "isspace", "istitle",
        "isidentifier", "isascii", "isprintable", "issubset", "issuperset", "isdisjoint", "isnan", "isinf", "isclose",
        "isfinite",
    ]

    /// Whether the statement's value is True or False by its form.
    private var isQuestion: Bool {
        switch statement.kind {
        case .call(_, let function):
            return ["isinstance", "issubclass", "callable", "hasattr", "startswith", "endswith", "any", "all", "bool"]
                .contains(function) || function.hasPrefix("is_") || Self.stringQuestions.contains(function)
        case .expression: break
        default: return false
        }
        var depth = 0
        var isComparison = statement.tokens.first?.text == "not"
        for token in statement.tokens {
            if token.kind == .operator { depth += depthChange(token) }
            guard depth == 0 else { continue }
            // Their value is that of an operand.
            if ["and", "or", "if", "lambda", ","].contains(token.text) { return false }
            if ["==", "!=", "<", ">", "<=", ">=", "in", "is"].contains(token.text) { isComparison = true }
        }
        return isComparison
    }

    /// `fails`, `raises an error`: that something is raised, without saying what. As what a tool says of types sounds
    /// the same, nothing is contradicted where nothing is raised.
    func readFailure(_ preamble: Preamble) -> Candidate? {
        let words = preamble.pictured.prefix(100).drop { $0.isPictograph }.words.map { word in
            Scalars(Array(word.filter { $0.isLetter || $0 == "'" })).text.lowercased()
        }
        guard Self.failures.contains(words.filter { !$0.isEmpty }.joined(separator: " ")), !isPrinting else {
            return nil
        }
        return Candidate(
            kind: .raises, expected: Scalars("Exception"), flags: [.hedged], features: [.exception, .endsThere])
    }

    private static let failures: Set<String> = [
        "error", "fails", "this fails", "will fail", "this will fail", "crashes", "this crashes", "raises",
        "raises an error", "raises error", "raises an exception", "throws an error", "throws an exception",
        "will raise an error", "will raise an exception", "this raises an error", "this raises an exception",
        "raises exception", "runtime error", "an error", "exception",
    ]
}
