internal import Model

extension CandidateReader {
    /// A printed text as it stands, without quotes: judged by the words that the snippet itself writes.
    func readPrintedText(_ comment: Scalars, _ preamble: Preamble) -> Candidate? {
        // A label that the statement prints itself is part of the text.
        let template = Template(statement.tokens)
        var text = preamble.rest
        if let template, isStatementPrint, comment.startIndex != text.startIndex, !preamble.isMarked,
            template.matches(comment.prefix(2000))
        {
            text = comment
        }
        let (core, note) = cut(text, template)
        guard !core.isEmpty else { return nil }
        let head = core.prefix(2000)
        var features: Set<Feature> = [.text, note.isEmpty ? .endsThere : .separatedNote]
        if isStatementPrint, let template {
            if template.matches(head) {
                features.insert(.ownTemplate)
            } else if template.overlaps(head) {
                features.insert(.ownPiece)
            }
        } else if !isStatementPrint {
            if vocabulary.isPrinted(head) {
                features.insert(.anyTemplate)
            } else {
                guard callsPrintingFunction else { return nil }
            }
        }
        let words = head.words
        let share = vocabulary.shareOfStringWords(in: head)
        if share >= 0.99 { features.insert(.stringWords) } else if share >= 0.5 { features.insert(.someStringWords) }
        if words.count == 1 { features.insert(.oneWord) }
        let letters = head.filter(\.isLetter)
        if letters.count > 1, letters.allSatisfy(\.isUppercase) { features.insert(.capitals) }
        if head.first?.isUppercase == true { features.insert(.capitalised) }
        if features.isDisjoint(with: [.ownTemplate, .anyTemplate]) { features.formUnion(proseFeatures(words, head)) }
        if place.contains(.following), !preamble.isMarked, preamble.announced?.meaning != .output,
            features.isDisjoint(with: [.ownTemplate, .ownPiece, .anyTemplate, .stringWords])
        {
            features.insert(.unsupportedText)
        }
        if words.count == 1, Hints.types.contains(head.text) { features.insert(.typeWord) }
        return Candidate(kind: textKind(preamble), expected: core, note: note, features: features)
    }

    /// What in a text sounds like an explanation in running words.
    private func proseFeatures(_ words: [Scalars], _ head: Scalars) -> Set<Feature> {
        var features: Set<Feature> = []
        let plain = words.prefix(60).map { $0.filter { $0.isWordPart || $0 == "'" } }.map {
            Scalars(Array($0)).text.lowercased()
        }
        let functionWords = plain.filter(Hints.functionWords.contains).count
        if functionWords > 0 { features.insert(.functionWords) }
        if words.count > 1, let first = plain.first,
            Hints.functionWords.contains(first) || head.first?.isLowercase == true
        {
            features.insert(.proseStart)
        }
        if head.last == ":" || head.last == "?" { features.insert(.endsInColon) }
        if words.count > 8 { features.insert(.longText) }
        return features
    }

    private var callsPrintingFunction: Bool {
        if case .call(_, let function) = statement.kind { return vocabulary.printingFunctions.contains(function) }
        return false
    }

    private var isStatementPrint: Bool {
        if case .printing = statement.kind { return true }
        return false
    }

    private func textKind(_ preamble: Preamble) -> Claim.Kind {
        switch statement.kind {
        case .printing(.stderr): .stderr
        case .printing: .stdout
        case .call where preamble.announced?.meaning != .output: .result
        default: .stdout
        }
    }

    /// The text up to a sign that begins a note and that the statement does not print itself.
    private func cut(_ text: Scalars, _ template: Template?) -> (core: Scalars, note: Scalars) {
        let printed = Set(template?.pieces.flatMap { $0 } ?? [])
        var index = text.startIndex
        while index < text.endIndex {
            let scalar = text[index]
            let isBlankBefore = index > text.startIndex && text[index - 1].isBlank
            if isBlankBefore, !printed.contains(scalar) {
                let rest = text[index...]
                let isNote =
                    ["—", "–", "←", "→", "⇒", "⟵", "⬅"].contains(scalar) || rest.starts(with: "<-")
                    || rest.starts(with: "# ")
                    || rest.starts(with: "-- ") || (rest.starts(with: "- ") && isStatementPrint)
                    || (scalar == "(" && text.trimmed.last == ")"
                        && ValueScanner(text: text).matchingEnd(at: index) == text.trimmed.endIndex)
                if isNote {
                    let core = text[..<index].trimmed
                    let note = rest.drop { !$0.isWordPart && $0 != "(" }.trimmed
                    return (core, note.first == "(" ? note.dropFirst().dropLast() : note)
                }
            }
            index += 1
        }
        return (text.trimmed, [])
    }
}
