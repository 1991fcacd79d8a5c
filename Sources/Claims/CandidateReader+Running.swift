internal import Model

extension CandidateReader {
    func readException(_ preamble: Preamble) -> Candidate? {
        var known = vocabulary.exceptions
        if preamble.announced?.meaning == .exception {
            // `raises Failed: no` says of itself what the name is.
            let name = preamble.rest.prefix { $0.isWordPart }
            let isName = name.first?.isUppercase == true && preamble.rest[name.endIndex...].starts(with: ": ")
            if isName, name.contains(where: \.isLowercase) { known.insert(name.text) }
        }
        guard let core = ExceptionCore(preamble.rest, known: known) else { return readExceptionAtEnd(preamble) }
        // What names a type or prints an exception's text claims that text.
        if isPrinting, place.contains(.insideExcept) || mentions(["type", "__name__", "repr", "__class__"]) {
            return nil
        }
        if case .output? = preamble.announced?.meaning, case .printing = statement.kind { return nil }
        return Candidate(
            kind: .raises, expected: core.expected, note: core.tail.note,
            features: [
                core.hasMessage ? .exceptionWithMessage : .exception,
                core.tail.kind == .fewWords && core.hasMessage ? .endsThere : core.tail.feature,
            ])
    }

    /// `oops, ValueError`, `this fails with a ValueError`: an exception at the end of a few words that say that it comes.
    private func readExceptionAtEnd(_ preamble: Preamble) -> Candidate? {
        switch statement.kind {
        case .call, .expression, .assignment, .deleting: break
        default: return nil
        }
        let words = preamble.whole.prefix(200).words
        guard (2...6).contains(words.count), !preamble.whole.contains("("), let last = words.last,
            let core = ExceptionCore(last),
            core.tail.kind == .none
        else { return nil }
        let before = words.dropLast().map { word in
            Scalars(Array(word.filter { $0.isLetter || $0 == "'" })).text.lowercased()
        }
        guard before.contains(where: Hints.mishaps.contains), !before.contains(where: Hints.otherwise.contains) else {
            return nil
        }
        return Candidate(kind: .raises, expected: core.expected, features: [.exception, .exceptionVerb, .fewWords])
    }

    func readCompletion(_ preamble: Preamble) -> Candidate? {
        // `raises nothing` begins like the opposite.
        let isOfExceptions = preamble.announced?.meaning == .exception && !preamble.isLabel
        let text = isOfExceptions ? preamble.whole : preamble.rest
        let end =
            text.index(ofAny: ["—", "–", "(", ",", ";", "-", "!", ".", ":", "←", "→", "✓", "✅"]) ?? text.endIndex
        let word = text[..<end].trimmed
        if case .asserting = statement.kind, ["True", "False"].contains(word.text) {
            return Candidate(kind: .completes, expected: word, features: [.completion, .marked])
        }
        let isOwnWord = preamble.announced == nil || isOfExceptions || preamble.announced?.meaning == .state
        let isCall =
            end < text.endIndex && text[end] == "(" && text[..<end].last?.isBlank == false
        guard word.count <= 30, isCompletion(word), isOwnWord, !isStandardPrint, !isCall else { return nil }
        let note = text[end...].drop { !$0.isWordPart }.trimmed
        let isComma = text[end...].first == ","
        if case .returning = statement.kind { return nil }
        return Candidate(
            kind: .completes, expected: word, note: note,
            features: [.completion, note.isEmpty ? .endsThere : isComma ? .fewWords : .separatedNote])
    }

    func isCompletion(_ text: Scalars) -> Bool {
        let words = text.words.map { $0.text.lowercased() }
        if Hints.absences.contains(words.joined(separator: " ")) { return true }
        return words.contains(where: Hints.completions.contains)
            && words.allSatisfy { Hints.completions.contains($0) || Hints.completionFillers.contains($0) }
    }

    /// A value as a class of the snippet shows itself: what its `__repr__` or `__str__` writes.
    func readOwnRepr(_ preamble: Preamble) -> Candidate? {
        let tail = preamble.rest.firstIndex { $0 == "—" || $0 == "←" } ?? preamble.rest.endIndex
        let text = preamble.rest[..<tail].trimmed
        guard !text.isEmpty, text.count < 500, vocabulary.reprs.contains(where: { $0.matches(text) }) else {
            return nil
        }
        return Candidate(
            kind: kindOfValue(preamble), expected: text, note: preamble.rest[tail...].dropFirst().trimmed,
            features: [.anyTemplate])
    }

    /// `prints nothing`, `no output`: that nothing is printed.
    func readNothing(_ preamble: Preamble) -> Candidate? {
        let text = preamble.rest
        let isAnnounced = preamble.announced?.meaning == .output
        guard let rest = isAnnounced ? text.dropping(word: "nothing") : text.dropping(word: "no output") else {
            return nil
        }
        let tail = Tail(rest)
        let feature = tail.kind == .colon ? .separatedNote : tail.feature
        return Candidate(
            kind: .stdout, expected: Scalars("nothing"), note: tail.note, features: [.constant, feature])
    }
}
