/// An exception that a comment names.
struct ExceptionCore {
    /// `TypeError` or `TypeError: message`.
    let expected: Scalars
    let hasMessage: Bool
    let tail: Tail

    private static let others: Set<String> = [
        "StopIteration", "StopAsyncIteration", "KeyboardInterrupt", "SystemExit", "GeneratorExit", "Exception",
        "BaseException", "TimeoutExpired", "WebSocketDisconnect", "ExceptionGroup", "BaseExceptionGroup", "Http404",
        "DoesNotExist", "MultipleObjectsReturned",
    ]

    private static let dotted: Set<String> = [
        "error", "Error", "Empty", "Full", "QueueEmpty", "QueueFull", "timeout", "TimeoutExpired", "SkipTest", "Failed",
        "BrokenExecutor", "WebSocketDisconnect", "Timeout", "Abort", "Exit", "Cancelled",
    ]

    /// Whether a dotted name reads as that of an exception.
    static func isExceptionName(_ name: Scalars, known: Set<String>) -> Bool {
        let last = name.split(separator: ".").last ?? []
        let text = last.text
        // `struct.error`, `queue.Empty`: words of their own without the module.
        if last.startIndex > name.startIndex, Self.dotted.contains(text) { return true }
        guard let first = last.first, first.isUppercase else { return false }
        return others.contains(text) || known.contains(text)
            || (["Error", "Exception", "Warning", "Interrupt"].contains { text.hasSuffix($0) }
                && !["Error", "Warning"].contains(text))
    }

    /// Nil where the text does not begin with the name of an exception.
    ///
    /// - Parameter known: names that the snippet uses as exceptions, whatever they sound like.
    init?(_ text: Scalars, known: Set<String> = []) {
        var end = text.startIndex
        while end < text.endIndex,
            text[end].isWordPart || (text[end] == "." && end + 1 < text.endIndex && text[end + 1].isLetter)
        {
            end += 1
        }
        let name = text[..<end]
        guard ExceptionCore.isExceptionName(name, known: known) else { return nil }
        let after = text[end...]
        if after.first == ":" {
            let message = after.dropFirst().trimmed
            guard !message.isEmpty, name.text != "error" else { return nil }
            let (core, note) = ExceptionCore.cut(message)
            self.init(expected: text[text.startIndex..<core.endIndex], hasMessage: true, tail: Tail(note))
            return
        }
        if after.first == "(", let close = ValueScanner(text: after).matchingEnd(at: end) {
            let argument = after[(end + 1)..<(close - 1)]
            let scanner = ValueScanner(text: argument)
            if case .value(let stringEnd, .string) = scanner.scan(at: argument.startIndex),
                stringEnd == argument.endIndex
            {
                // `ValueError("no")` is how code writes what a traceback shows as `ValueError: no`.
                // A KeyError shows its key as a repr.
                let isKey = name.suffix(8).elementsEqual("KeyError".unicodeScalars)
                let isShort = !isKey && (argument.first == "'" || argument.first == "\"")
                let message = isShort ? argument.dropFirst().dropLast() : argument
                self.init(expected: name + Scalars(": ") + message, hasMessage: true, tail: Tail(after[close...]))
                return
            }
            self.init(expected: name, hasMessage: false, tail: Tail(after[close...]))
            return
        }
        // `a KeyError exception`
        let behind = ["exception", "error", "异常", "错误"].lazy.compactMap { after.leadingTrimmed.dropping(word: $0) }
            .first
        self.init(expected: name, hasMessage: false, tail: Tail(behind ?? after))
    }

    private init(expected: Scalars, hasMessage: Bool, tail: Tail) {
        self.expected = expected
        self.hasMessage = hasMessage
        self.tail = tail
    }

    /// Whether it is what CPython says of code that it cannot compile.
    var isOfSyntax: Bool {
        ["SyntaxError", "IndentationError", "TabError"].contains { expected.starts(with: $0) }
    }

    /// A message and the note after it: only signs that no message holds cut it.
    private static func cut(_ message: Scalars) -> (core: Scalars, note: Scalars) {
        for index in message.indices {
            let rest = message[index...]
            // Messages in English do not hold the punctuation of other scripts.
            if ["（", "，", "。", "；", "：", "、"].contains(message[index]), index > message.startIndex,
                message[..<index].allSatisfy(\.isASCII)
            {
                return (message[..<index].trimmed, rest)
            }
            let isBlankBefore = index > message.startIndex && message[index - 1].isBlank
            guard isBlankBefore else { continue }
            let isSeparator =
                ["—", "←"].contains(message[index]) || rest.starts(with: "<-") || rest.starts(with: "# ")
                || (message[index] == "(" && index - 2 >= message.startIndex && message[index - 2].isBlank)
            if isSeparator { return (message[..<index].trimmed, rest) }
        }
        return (message, [])
    }
}
