/// One of `verify`'s own marks: `verify: skip`, in a comment of the code or before a fence.
enum VerifyMark: Equatable {
    case skip(reason: String)
    case notAClaim
    case raises(String)
    case python(String)
    case needs([String])
    case unstable
    case unknown(String)

    /// The words in the order in which an error lists them.
    static let known = "`skip`, `not a claim`, `raises X`, `python >= 3.12`, `needs PACKAGE`, `unstable`, `setup CODE`"

    /// The marks in a text that begins with `verify:`; several are separated by semicolons. Nil for any other text.
    static func read(_ text: Scalars) -> [VerifyMark]? {
        guard let rest = text.dropping(prefix: "verify:") else { return nil }
        return rest.split(separator: ";").map { mark(of: $0.trimmed) }
    }

    private static func mark(of text: Scalars) -> VerifyMark {
        if let rest = text.dropping(word: "skip") {
            let reason = rest.drop { !$0.isWordPart }.filter { $0 != ")" }.map { $0 }
            return .skip(reason: Scalars(reason).trimmed.text)
        }
        if let rest = text.dropping(word: "not a claim") ?? text.dropping(word: "no claim"), rest.trimmed.isEmpty {
            return .notAClaim
        }
        if let rest = text.dropping(word: "raises")?.trimmed, !rest.isEmpty { return .raises(rest.text) }
        if let rest = text.dropping(word: "python")?.trimmed, let version = versionCondition(rest) {
            return .python(version)
        }
        if let rest = text.dropping(word: "needs")?.trimmed, !rest.isEmpty {
            return .needs(rest.split { $0 == "," || $0.isBlank }.map(\.text))
        }
        if let rest = text.dropping(word: "unstable"), rest.trimmed.isEmpty { return .unstable }
        return .unknown(text.text)
    }

    /// `>= 3.12` without its blanks; nil where it is no comparison with a version.
    private static func versionCondition(_ text: Scalars) -> String? {
        let parts = text.split(separator: ",").map { Scalars($0.filter { !$0.isBlank }.map { $0 }) }
        guard !parts.isEmpty else { return nil }
        for part in parts {
            let version = part.drop { "<>=!".unicodeScalars.contains($0) }
            guard version.startIndex > part.startIndex, version.first?.isDigit == true,
                version.allSatisfy({ $0.isDigit || $0 == "." })
            else { return nil }
        }
        return parts.map(\.text).joined(separator: ",")
    }
}
