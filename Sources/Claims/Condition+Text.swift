internal import Model

extension Condition {
    /// A condition at the beginning of a text, as a label or a note writes it, and what follows it with its colon.
    static func leading(_ text: Scalars) -> (Condition, Scalars)? {
        var rest = text
        var isBefore = false
        var isSince = false
        for word in ["in", "on", "since", "as of", "from", "before", "until", "under", "with", "for", "up to", "pre-"] {
            guard let after = word.hasSuffix("-") ? rest.dropping(prefix: word) : rest.dropping(word: word) else {
                continue
            }
            rest = after.leadingTrimmed
            isBefore = ["before", "until", "pre-"].contains(word)
            isSince = ["since", "as of", "from"].contains(word)
            break
        }
        if let (version, implementation, after) = leadingVersion(rest) {
            let bound: Condition.Bound = isBefore ? .before : isSince || version.isOpen ? .atLeast : .exactly
            let words = text[text.startIndex..<after.startIndex].trimmed.text
            return (
                Condition(text: words, bound: bound, version: version.numbers, implementation: implementation),
                droppingColon(after)
            )
        }
        for (name, platform) in platforms {
            guard let after = rest.dropping(word: name) else { continue }
            // A word alone is a label only with its colon, else it belongs to a sentence.
            guard rest.startIndex != text.startIndex || after.leadingTrimmed.first == ":" else { continue }
            let words = text[text.startIndex..<after.startIndex].trimmed.text
            return (Condition(text: words, platform: platform), droppingColon(after))
        }
        return nil
    }

    private static func droppingColon(_ text: Scalars) -> Scalars {
        let rest = text.leadingTrimmed
        return rest.first == ":" || rest.first == "," ? rest.dropFirst().leadingTrimmed : rest
    }

    /// As `sys.platform` names them.
    private static let platforms = [
        ("windows", "win32"), ("linux", "linux"), ("macos", "darwin"), ("mac os", "darwin"), ("mac", "darwin"),
        ("os x", "darwin"),
    ]

    private static let interpreters = [
        ("cpython", "cpython"), ("pypy", "pypy"), ("python", nil), ("py", nil), ("micropython", "micropython"),
        ("jython", "jython"),
    ]

    /// `Python 3.12+`, `CPython 3.11`, `Py2`, `PyPy`, `python >= 3.8`.
    private static func leadingVersion(
        _ text: Scalars
    ) -> (version: (numbers: [Int], isOpen: Bool), implementation: String?, rest: Scalars)? {
        for (name, implementation) in interpreters {
            guard var rest = text.dropping(prefix: name) else { continue }
            rest = rest.leadingTrimmed
            var isOpen = false
            if let after = rest.dropping(prefix: ">=") {
                rest = after.leadingTrimmed
                isOpen = true
            }
            var numbers: [Int] = []
            while let digit = rest.first, digit.isDigit, numbers.count < 3 {
                var number = 0
                while let next = rest.first, next.isDigit, number < 1000 {
                    number = number * 10 + Int(next.value - 48)
                    rest = rest.dropFirst()
                }
                numbers.append(number)
                guard rest.first == ".", rest.dropFirst().first?.isDigit == true || rest.dropFirst().first == "x" else {
                    break
                }
                rest = rest.dropFirst()
                if rest.first == "x" {
                    rest = rest.dropFirst()
                    break
                }
            }
            if numbers.isEmpty {
                guard implementation != nil, rest.startIndex != text.startIndex, rest.first?.isWordPart != true else {
                    continue
                }
                return ((numbers, isOpen), implementation, rest)
            }
            guard rest.first?.isLetter != true else { continue }
            if rest.first == "+" {
                isOpen = true
                rest = rest.dropFirst()
            }
            return ((numbers, isOpen), implementation, rest)
        }
        return nil
    }
}
