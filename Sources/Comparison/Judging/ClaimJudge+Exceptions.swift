import Model

/// Claims on exceptions.
extension ClaimJudge {
    /// Where the statement ran several times, each exception must be the one claimed, and there must be one.
    func exceptionFinding(_ observations: [Observation]) -> Finding {
        let raised = observations.compactMap(\.exception)
        guard let first = raised.first else {
            if let other = warningFinding(observations) ?? shownFinding(observations) { return other }
            var finding = Finding(kind: .raises, note: "no exception was raised")
            finding.isCutShort = observations.contains { !$0.isComplete }
            if let last = observations.last { finding.actual = yielded(last) }
            return finding
        }
        var result: Match?
        for exception in raised {
            guard let match = exceptionMatch(expected, exception) else {
                // A claim that knows the message means this very exception, whatever a reader may have that is missing here.
                return Finding(
                    actual: exception.shown, kind: .raises, note: exceptionDifference(expected, exception),
                    exception: claimsMessage(of: exception) ? nil : exception)
            }
            result = result?.and(match) ?? match
        }
        return Finding(match: result, actual: first.shown, kind: .raises)
    }

    /// What a statement gave where it raised nothing.
    private func yielded(_ observation: Observation) -> String? {
        if let value = observation.value, value.type != "builtins.NoneType" { return value.repr }
        return wrote(observation) ? readable(output(of: observation)) : nil
    }

    /// A warning that is shown instead of being raised: the default for all but those turned into errors.
    private func warningFinding(_ observations: [Observation]) -> Finding? {
        let (name, message) = partsOfExceptionClaim(expected)
        guard name.suffix(7).elementsEqual("Warning".utf8) else { return nil }
        for observation in observations {
            let seen = normalized(errorOutput(of: observation))
            let match = message == nil ? matchWarningName(name, seen) : matchWarning(expected, seen)
            if let match { return Finding(match: match, actual: readable(seen), kind: .stderr) }
        }
        return nil
    }

    /// An exception's name or text that the statement shows, not raises: `print(type(error))`.
    private func shownFinding(_ observations: [Observation]) -> Finding? {
        guard observations.count == 1, let observation = observations.first else { return nil }
        let finding =
            wrote(observation)
            ? textFinding(output(of: observation), expected, kind: .stdout)
            : valueFinding(observation.value, expected, kind: .value)
        return finding.match == nil ? nil : finding
    }

    func exceptionMatch(_ text: [UInt8], _ exception: ObservedException) -> Match? {
        let (name, message) = partsOfExceptionClaim(text)
        guard let type = exceptionTypeMatch(name, exception) else { return nil }
        guard let message, !claim.flags.contains(.ignoresExceptionDetail) else { return type }
        let seen = normalized(exception.message.bytes)
        return messageMatch(message, seen)?.and(type)
    }

    private func claimsMessage(of exception: ObservedException) -> Bool {
        guard let message = partsOfExceptionClaim(expected).message else { return false }
        return texts.matchLine(message, normalized(exception.message.bytes)) != nil
    }

    /// The message itself, its beginning with `...` after it, or its first words.
    private func messageMatch(_ message: [UInt8], _ seen: [UInt8]) -> Match? {
        if let match = texts.matchLine(message, seen) { return match }
        // A KeyError's message is the repr of its key.
        if case .text(let key)? = readLiteral(seen), key == message { return Match(.abbreviated, "quotes left out") }
        // Alone, `...` reads as Python's Ellipsis.
        if let match = elidedMatch(message, seen) { return match }
        if let plain = withoutSuggestion(message), let match = texts.matchLine(plain, seen) {
            return match.and(Match(.abbreviated, "the suggestion is not compared"))
        }
        if let match = matchOnOneLine(message, seen) { return match }
        guard message.count >= 4, seen.starts(with: message), seen.dropFirst(message.count).first?.isWordPart == false,
            let next = seen.dropFirst(message.count).first(where: { $0 != Byte.space }),
            ":;,.(\n".utf8.contains(next) || message.count * 2 >= seen.count
        else { return nil }
        return Match(.abbreviated, "the end of the message left out")
    }

    /// A message of several lines, written on one or left off after its first ones.
    private func matchOnOneLine(_ message: [UInt8], _ seen: [UInt8]) -> Match? {
        guard seen.contains(Byte.newline) else { return nil }
        func joined(_ lines: some Sequence<ArraySlice<UInt8>>) -> [UInt8] {
            Array(lines.map { Array($0.trimmed) }.filter { !$0.isEmpty }.joined(separator: [Byte.space]))
        }
        let (shown, lines) = (joined(message.lines), seen.lines)
        if let match = texts.matchLine(shown, joined(lines)) {
            return match.and(Match(.abbreviated, "lines of the message joined"))
        }
        guard let first = lines.first, let match = texts.matchLine(shown, joined([first])) else { return nil }
        return match.and(Match(.abbreviated, "the end of the message left out"))
    }

    /// A message without what CPython adds to it in a traceback since 3.10: `. Did you mean: 'append'?`
    private func withoutSuggestion(_ message: [UInt8]) -> [UInt8]? {
        for opening in [". Did you mean", "; did you mean", ". Did you forget to import"] {
            guard let start = firstIndex(of: opening.bytes, in: message[...]), message.last == UInt8(ascii: "?") else {
                continue
            }
            return Array(message[..<start])
        }
        return nil
    }

    private func exceptionDifference(_ text: [UInt8], _ exception: ObservedException) -> String {
        let (name, message) = partsOfExceptionClaim(text)
        guard exceptionTypeMatch(name, exception) != nil, message != nil else {
            return "another exception: \(exception.name), not \(readable(name))"
        }
        return "the message differs"
    }
}

/// `ValueError`, `ValueError: message`, `json.JSONDecodeError!`: the name and what follows the colon.
func partsOfExceptionClaim(_ text: [UInt8]) -> (name: [UInt8], message: [UInt8]?) {
    let trimmed = Array(text.trimmed)
    let name = trimmed.prefix { $0.isWordPart || $0 == Byte.dot }
    var rest = trimmed[name.count...].trimmed
    if rest.first == Byte.colon {
        rest = rest.dropFirst().trimmed
        return (Array(name), rest.isEmpty ? nil : Array(rest))
    }
    // `KeyError('k')`
    if rest.first == UInt8(ascii: "("), rest.last == UInt8(ascii: ")"), rest.count > 2 {
        return (Array(name), Array(rest.dropFirst().dropLast()))
    }
    return (Array(name), nil)
}

/// Names that stand for a built-in exception in other modules too (since 3.3 and 3.11).
private let aliases: [String: String] = [
    "IOError": "OSError", "EnvironmentError": "OSError", "WindowsError": "OSError", "socket.error": "OSError",
    "select.error": "OSError", "asyncio.TimeoutError": "TimeoutError", "socket.timeout": "TimeoutError",
    "concurrent.futures.TimeoutError": "TimeoutError",
]

/// The class itself, without its module, or one that it inherits from.
func exceptionTypeMatch(_ name: [UInt8], _ exception: ObservedException) -> Match? {
    if let builtin = aliases[readable(name)], let match = exceptionTypeMatch(builtin.bytes, exception) {
        return match.and(Match(.abbreviated, "another name of \(builtin)"))
    }
    for (depth, type) in exception.types.enumerated() where type != "builtins.object" {
        let seen = type.bytes
        guard seen == name || abbreviatedName(name, seen) != nil else { continue }
        if depth > 0 { return Match(.abbreviated, "a base class of \(exception.name)") }
        return exception.name.bytes == name || seen == name ? Match(.exact) : Match(.abbreviated, "module left out")
    }
    return nil
}
