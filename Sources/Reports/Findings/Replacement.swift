import Model

/// What to write into the guide so that a claim is true.
struct Replacement: Equatable {
    let place: Place
    let text: String
}

extension Finding {
    /// What to write instead, where that is sure: the core of a comment on one line, refuted by something that can be
    /// written in its place.
    var replacement: Replacement? {
        guard let result = claim, result.verdict.status == .contradicted, !isEndOfSnippet,
            let actual = writable(result), !actual.isEmpty, actual.utf8.count <= 200,
            !actual.unicodeScalars.contains(where: { $0.disturbsDisplay }), !actual.contains("..."),
            !actual.contains(" at 0x"),
            !result.claim.expected.utf8.contains(0x0A), result.claim.line == result.claim.lastLine
        else { return nil }
        switch result.verdict.judgedAs {
        case .completes, .size: return nil
        case .raises, .stdout, .stderr, .value, .result, .binding, .state, .iterates: break
        }
        let place = self.place
        guard let line = document.source.line(place.line), place.columns.upperBound <= line.count + 1 else {
            return nil
        }
        let core = line[place.columns.lowerBound - 1..<place.columns.upperBound - 1]
        guard core.elementsEqual(result.claim.expected.unicodeScalars) else { return nil }
        let sign = min(max(0, result.claim.column - 1), core.startIndex)
        guard isWhole(actual, before: line[sign..<core.startIndex], after: line[core.endIndex...]) else { return nil }
        return Replacement(place: place, text: actual)
    }

    /// What was seen as the claim would say it: of an exception the class alone where the claim names no message.
    private func writable(_ result: ClaimResult) -> String? {
        guard result.verdict.judgedAs == .raises else { return result.verdict.actual }
        let claimed = result.claim.expected
        guard result.claim.kind == .raises, let actual = result.verdict.actual else { return nil }
        return claimed.utf8.contains(UInt8(ascii: ":")) ? actual : String(Substring(exceptionClass(actual)))
    }

    /// Whether what was seen belongs in the place of the core alone: not where the rest of the comment is in it too, so
    /// that the core was cut short, and not where the comment speaks of one Python.
    private func isWhole(
        _ actual: String, before: ArraySlice<Unicode.Scalar>, after: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        func words(_ part: ArraySlice<Unicode.Scalar>) -> [String] {
            part.split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }.map {
                String(String.UnicodeScalarView($0))
            }
        }
        let (label, rest) = (words(before), words(after))
        let seen = Set(words(ArraySlice(actual.unicodeScalars)))
        let isCut = [label, rest].contains { !$0.isEmpty && $0.allSatisfy(seen.contains) }
        return !isCut && !label.contains("Python")
    }

    /// The comment with the replacement in it.
    func rewritten(by replacement: Replacement) -> String? {
        guard let result = claim, let line = document.source.line(replacement.place.line) else { return nil }
        let sign = min(max(0, result.claim.column - 1), replacement.place.columns.lowerBound - 1)
        let before = line[sign..<replacement.place.columns.lowerBound - 1]
        let after = line[(replacement.place.columns.upperBound - 1)...]
        let text = String.UnicodeScalarView(before + Array(replacement.text.unicodeScalars) + after)
        return visible(String(text))
    }
}
