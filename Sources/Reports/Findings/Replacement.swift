import Model

/// What to write into the guide so that a claim is true.
struct Replacement: Equatable {
    let place: Place
    let text: String
}

extension Finding {
    /// What to write instead, where that is sure: the core of a comment on one line, or one line of several, refuted by
    /// something that can be written in its place.
    var replacement: Replacement? {
        guard let result = claim, result.verdict.status == .contradicted, !isEndOfSnippet,
            let (place, expected, actual) = change(result), !actual.isEmpty, actual.utf8.count <= 200,
            !actual.unicodeScalars.contains(where: { $0.disturbsDisplay }), !actual.contains("..."),
            !actual.contains(" at 0x")
        else { return nil }
        switch result.verdict.judgedAs {
        case .completes, .size: return nil
        case .raises, .stdout, .stderr, .value, .result, .binding, .state, .iterates: break
        }
        guard let line = document.source.line(place.line), place.columns.upperBound <= line.count + 1 else {
            return nil
        }
        let core = line[place.columns.lowerBound - 1..<place.columns.upperBound - 1]
        guard core.elementsEqual(expected.unicodeScalars) else { return nil }
        let sign = beginOfComment(in: line, before: place)
        guard isWhole(actual, before: line[sign..<core.startIndex], after: line[core.endIndex...]) else { return nil }
        return Replacement(place: place, text: actual)
    }

    /// The core that is wrong, and what to write in its place.
    private func change(_ result: ClaimResult) -> (place: Place, core: String, instead: String)? {
        if result.claim.expected.utf8.contains(0x0A) { return result.onlyChange(in: document.source) }
        guard result.claim.line == result.claim.lastLine, let actual = writable(result) else { return nil }
        return (place, result.claim.expected, actual)
    }

    /// What was seen as the claim would say it: of an exception the class alone where the claim names no message, of an
    /// approximate number the number alone. Not None where something else is claimed: then rather the code is wrong.
    private func writable(_ result: ClaimResult) -> String? {
        let claimed = result.claim.expected
        guard result.verdict.judgedAs == .raises else {
            guard let actual = result.verdict.actual, actual != "None" else { return nil }
            return claimed.utf8.first == UInt8(ascii: "~") ? approximate(claimed, actual) : actual
        }
        guard result.claim.kind == .raises, let actual = result.verdict.actual else { return nil }
        return claimed.utf8.contains(UInt8(ascii: ":")) ? actual : String(Substring(exceptionClass(actual)))
    }

    /// `~56 bytes` for `~10 bytes` and 56.
    private func approximate(_ claimed: String, _ actual: String) -> String? {
        let digits = claimed.utf8.dropFirst().prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, actual.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return "~\(actual)\(claimed[digits.endIndex...])"
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

    /// The offset of the comment sign; in the later lines of a claim that of the first sign.
    private func beginOfComment(in line: [Unicode.Scalar], before place: Place) -> Int {
        let begin = claim.flatMap { $0.claim.line == place.line ? $0.claim.column - 1 : nil }
        return min(begin ?? line.firstIndex { !$0.properties.isWhitespace } ?? 0, place.columns.lowerBound - 1)
    }

    /// The comment with the replacement in it.
    func rewritten(by replacement: Replacement) -> String? {
        guard let line = document.source.line(replacement.place.line) else { return nil }
        let sign = beginOfComment(in: line, before: replacement.place)
        let before = line[sign..<replacement.place.columns.lowerBound - 1]
        let after = line[(replacement.place.columns.upperBound - 1)...]
        let text = String.UnicodeScalarView(before + Array(replacement.text.unicodeScalars) + after)
        return visible(String(text))
    }
}
