internal import Model
internal import PythonSyntax

/// What a print that runs several times shows in all, on one line: `ada, bob`, `figs 2, pears 1`.
extension CandidateReader {
    /// A text of short items with commas between them that the snippet's own words make up, or as many as its loop has.
    func readListed(_ preamble: Preamble) -> Candidate? {
        guard repetition != .once, statement.kind == .printing(.stdout) else { return nil }
        let (whole, remark) = cut(preamble.rest.prefix(2000), Template.lines(of: statement.tokens))
        if isRange(whole) {
            return Candidate(
                kind: .stdout, expected: whole, note: remark,
                features: [.items, .listed, remark.isEmpty ? .endsThere : .separatedNote])
        }
        var items = listItems(whole)
        var end = whole.endIndex
        // `help, news, in this order`
        while items.count > 2, let last = items.last, withoutOrder(last).words.contains(where: isFunctionWord) {
            items.removeLast()
            end = items.last?.endIndex ?? end
        }
        let hasNote = end < whole.endIndex || !remark.isEmpty
        let core = whole[..<end].trimmed
        let shown = items.filter { $0.text != "..." && $0.text != "…" }.map(withoutOrder)[...]
        guard items.count > 1, items.count <= 200, shown.allSatisfy(isShort) else { return nil }
        let known = shown.count(where: isOfSnippet)
        let isCounted = repetition == .loop(items: shown.count)
        var features: Set<Feature> = [.items, hasNote ? .separatedNote : .endsThere]
        if known == shown.count, isCounted {
            features.insert(.listed)
        } else if shown.contains(where: { $0.words.contains(where: isFunctionWord) }) && !areLetters(shown) {
            return nil
        } else if shown.count == printedArguments, !isCounted, shown.allSatisfy({ $0.words.count == 1 }) {
            // `key, value` names what the print has in one line.
            return nil
        } else if known == shown.count || known > 1 && known * 3 >= shown.count * 2 || isCounted && shown.count > 2 {
            features.insert(.listed)
        } else if !preamble.isMarked, !(preamble.isLabel && preamble.announced?.meaning == .output) {
            guard isCounted, shown.allSatisfy({ $0.words.count == 1 }) else { return nil }
            features.remove(.items)
            features.insert(.strangeItems)
        }
        return Candidate(
            kind: .stdout, expected: core, note: end < whole.endIndex ? whole[end...].drop { !$0.isWordPart } : remark,
            features: features)
    }

    /// `sorted(ages)  # ann, bob`: the items of a list of str without their quotes, all of them words of the snippet's
    /// strings. Where nothing tells that a list comes, they may as well name what stands where.
    func readBareItems(_ preamble: Preamble) -> Candidate? {
        switch statement.kind {
        case .call, .expression: break
        default: return nil
        }
        guard !isTuple, makesList || !preamble.isAnnounced,
            case let (whole, note) = cut(preamble.rest.prefix(2000), []), !whole.isEmpty
        else { return nil }
        let items = ValueScanner(text: whole).topLevelItems(whole).map(\.trimmed)
        let shown = items.filter { $0.text != "..." && $0.text != "…" }
        guard items.count > 1, items.count <= 200,
            shown.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isWordPart) && isOfSnippet($0) })
        else { return nil }
        return Candidate(
            kind: .iterates, expected: whole, note: note,
            features: makesList
                ? [.items, note.isEmpty ? .endsThere : .separatedNote] : [.strangeItems, .separatedNote])
    }

    /// Whether the value is a list by the function that makes it, or a slice.
    private var makesList: Bool {
        if case .call(_, let function) = statement.kind {
            return [
                "sorted", "list", "tuple", "reversed", "map", "filter", "split", "rsplit", "splitlines", "keys",
                "values",
                "findall",
            ].contains(function)
        }
        guard statement.tokens.last?.text == "]" else { return false }
        var depth = 0
        for token in statement.tokens.reversed() where token.kind == .operator {
            depth += depthChange(token)
            if depth == 0 { return false }
            if depth == -1, token.text == ":" { return true }
        }
        return false
    }

    /// `0..9`, `0 to 9`
    private func isRange(_ text: Scalars) -> Bool {
        let rest = text.drop(while: \.isDigit)
        for joint in ListSigns.ranges {
            guard rest.startIndex > text.startIndex, let last = rest.dropping(prefix: joint), !last.isEmpty else {
                continue
            }
            return last.allSatisfy(\.isDigit)
        }
        return false
    }

    /// The item without a word that says when it comes: `then 1`.
    private func withoutOrder(_ item: Scalars) -> Scalars {
        for word in ListSigns.order {
            if let rest = item.dropping(word: word), rest.first?.isBlank == true { return rest.trimmed }
        }
        return item
    }

    /// The parts between commas, before the last one perhaps an "and", or between other signs that list things.
    private func listItems(_ text: Scalars) -> [Scalars] {
        var items = ValueScanner(text: text).topLevelItems(text).map(\.trimmed)
        if items.count > 1, let last = items.popLast() {
            if let rest = last.dropping(word: "and") { return items + [rest.trimmed] }
            if let joint = last.firstRange(of: Scalars(" and ")) {
                items += [last[..<joint.lowerBound].trimmed, last[joint.upperBound...].trimmed]
            } else if !last.isEmpty {
                items.append(last)
            }
            return items
        }
        for separator in ListSigns.separators {
            var parts: [Scalars] = []
            var rest = text
            while parts.count < 200, let place = rest.firstRange(of: Scalars(separator)) {
                parts.append(rest[..<place.lowerBound].trimmed)
                rest = rest[place.upperBound...]
            }
            if !parts.isEmpty { return parts + [rest.trimmed] }
        }
        return items
    }

    private func isShort(_ item: Scalars) -> Bool { !item.isEmpty && item.count <= 40 && item.words.count <= 4 }

    private func areLetters(_ items: ArraySlice<Scalars>) -> Bool { items.allSatisfy { $0.count == 1 } }

    private func isFunctionWord(_ word: Scalars) -> Bool { Hints.functionWords.contains(word.text.lowercased()) }

    /// Whether an item is a value, or all of its words stand in the snippet's strings or among what it prints the names of.
    private func isOfSnippet(_ item: Scalars) -> Bool {
        let pieces = item.split { !$0.isWordPart }
        guard !pieces.isEmpty else {
            let own = statement.tokens.filter { $0.kind == .string }.flatMap { literalPieces($0.text) }.joined()
            return item.allSatisfy(Set(own).contains)
        }
        return pieces.allSatisfy { isKnown(word: $0) }
    }

    private func isKnown(word: Scalars) -> Bool {
        if word.allSatisfy(\.isDigit) || ["True", "False", "None"].contains(word.text) { return true }
        let text = word.text
        let strings = vocabulary.stringWords
        if strings.contains(text.lowercased()) { return true }
        if word.count == 1, let letter = word.first, vocabulary.stringLetters.contains(letter.folded) { return true }
        if vocabulary.classes.contains(text) || vocabulary.exceptions.contains(text) { return true }
        let isConstant = word.allSatisfy { $0.isUppercase || $0.isDigit || $0 == "_" }
        if isConstant, vocabulary.names.contains(text) { return true }
        if mentions(["type", "__name__", "__qualname__", "__class__"]) {
            return vocabulary.names.contains(text) || Hints.types.contains(text)
                || ExceptionCore.isExceptionName(word, known: [])
        }
        // `FizzBuzz`, which two strings make.
        return word.indices.dropFirst().contains { index in
            strings.contains(word[..<index].text.lowercased()) && strings.contains(word[index...].text.lowercased())
        }
    }
}
