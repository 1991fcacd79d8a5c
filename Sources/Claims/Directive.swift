internal import Model
internal import PythonSyntax

/// doctest's option directives, as far as they matter.
enum Directive: String {
    case ellipsis = "ELLIPSIS"
    case normalizeWhitespace = "NORMALIZE_WHITESPACE"
    case ignoreExceptionDetail = "IGNORE_EXCEPTION_DETAIL"
    case skip = "SKIP"

    /// What it means for a claim.
    var flag: Claim.Flag? {
        switch self {
        case .ellipsis: .ellipsis
        case .normalizeWhitespace: .normalizesWhitespace
        case .ignoreExceptionDetail: .ignoresExceptionDetail
        case .skip: nil
        }
    }

    /// Those that a text such as `+ELLIPSIS, -SKIP` switches on.
    static func switchedOn(by text: Scalars) -> Set<Directive> {
        let options = text.split { $0 == "," || $0.isBlank }.filter { $0.first == "+" }
        return Set(options.compactMap { Directive(rawValue: $0.dropFirst().text) })
    }

    /// Those that hold for a whole block of Sphinx's doctest extension: of its `:options:`, and ELLIPSIS by the extension's
    /// own default. That it ignores the details of exceptions by default is not followed: a wrong message is a mistake.
    static func ofBlock(marks: [String]) -> Set<Directive> {
        var result: Set<Directive> = []
        for mark in marks {
            let text = Scalars(mark)
            if let options = text.dropping(prefix: ":options:") {
                result.formUnion(switchedOn(by: options))
            } else if text.dropping(word: "doctest") != nil && text.dropping(prefix: "doctest:") == nil
                || text.dropping(word: "testoutput") != nil
            {
                result.insert(.ellipsis)
            }
        }
        return result
    }
}
