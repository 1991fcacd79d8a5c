internal import Model

/// What became of a snippet, from how its process ended and what it wrote itself.
func outcome(of record: SourceRecord, ending: ChildReport.Ending, of snippet: Snippet, limits: Limits) -> Outcome {
    if let package = record.missingPackage { return .missingPackage(package) }
    if let syntax = record.syntax { return syntaxOutcome(syntax, of: snippet) }
    switch ending {
    case .outputLimit: return .outputLimit(bytes: limits.output)
    case .memoryLimit: return .outOfMemory
    case .processLimit:
        // What `os.fork` says where the kernel counts.
        return .raised(
            ObservedException(
                types: ["BlockingIOError", "OSError", "Exception", "BaseException", "object"].map { "builtins." + $0 },
                message: "[Errno 11] Resource temporarily unavailable: more than \(limits.processes) processes"))
    case .notStarted(let reason): return .denied("the snippet was not started: \(reason)")
    case .timedOut: return .timedOut(limit: limits.time)
    case .done, .exited, .signalled: break
    }
    if let first = record.raised.first {
        if asksForArguments(first.exception, of: snippet) { return .missingService("arguments on the command line") }
        return outcome(of: first, causes: record.raised.dropFirst())
    }
    if let status = record.exitStatus {
        // `sys.exit(main())` in the main part is how programs end, and how `unittest.main()` does.
        if status & 0xff == 0, ending == .done, isAtEndOfMain(record, of: snippet) { return .ran }
        if status & 0xff == 2, showsUsage(record.stderr) { return .missingService("arguments on the command line") }
        return .exited(status: status & 0xff)
    }
    switch ending {
    case .exited(let status): return .exited(status: status)
    case .signalled(let signal): return .crashed(signal: signal)
    default: return .ran
    }
}

/// Whether the last statement that was reached ends the snippet, in the suite of `if __name__ == "__main__":`.
private func isAtEndOfMain(_ record: SourceRecord, of snippet: Snippet) -> Bool {
    guard let last = record.statements.last?.lines.upperBound else { return false }
    let code = snippet.lines.filter { line in
        let text = line.text.utf8.drop { $0 == 0x20 || $0 == 0x09 }
        return !text.isEmpty && text.first != UInt8(ascii: "#")
    }
    guard let final = code.last?.number, final <= last else { return false }
    let head = code.last { line in line.text.utf8.first.map { $0 != 0x20 && $0 != 0x09 } ?? false }
    return head?.text.utf8.starts(with: "if __name__".utf8) == true
}

/// Whether a program tells how it is to be called, as argparse, optparse, click and docopt do when arguments are missing.
private func showsUsage(_ stderr: [UInt8]) -> Bool {
    let text = String(decoding: stderr.prefix(4_000), as: UTF8.self)
    return text.hasPrefix("usage:") || text.hasPrefix("Usage:")
}

/// Whether an item of `sys.argv` was wanted that is not there.
private func asksForArguments(_ exception: ObservedException, of snippet: Snippet) -> Bool {
    guard exception.isA("IndexError"), let line = exception.line else { return false }
    return snippet.lines.first { $0.number == line }?.text.contains("sys.argv[") == true
}

/// At the document's place.
private func syntaxOutcome(_ syntax: SourceRecord.SyntaxFailure, of snippet: Snippet) -> Outcome {
    let line = syntax.line ?? snippet.firstLine
    let index = snippet.lines.firstIndex { $0.number == line }
    let column = index.flatMap { index in
        syntax.column.map { snippet.documentColumn(line: index, offset: $0 - 1) }
    }
    return .invalidSyntax(message: syntax.message, line: index == nil ? snippet.lastLine : line, column: column)
}

/// An exception that nobody documented, where it tells of something that the guide cannot be blamed for.
private func outcome(of raised: SourceRecord.Raised, causes: ArraySlice<SourceRecord.Raised>) -> Outcome {
    let exception = raised.exception
    let message = exception.message
    if exception.isA("MemoryError") { return .outOfMemory }
    if exception.isA("ModuleNotFoundError") { return .missingPackage(quoted(in: message) ?? message) }
    if exception.isA("ImportError"), message.hasPrefix("attempted relative import") {
        return .missingPackage("the package that the module is part of")
    }
    if exception.isA("EOFError"), message == "EOF when reading a line" { return .missingService("standard input") }
    if exception.isA("FileNotFoundError") { return .missingService("file \(quoted(in: message) ?? message)") }
    if exception.isA("KeyError"), raised.function == "os.__getitem__" {
        return .missingService("environment variable \(quoted(in: message) ?? message)")
    }
    // Libraries wrap what the system refuses in exceptions of their own.
    for link in [raised] + causes {
        if let outcome = outcome(ofRefusal: link) { return outcome }
    }
    if exception.isA("ImportError"), let cause = causes.first(where: { $0.exception.isA("ModuleNotFoundError") }) {
        return .missingPackage(quoted(in: cause.exception.message) ?? cause.exception.message)
    }
    return .raised(exception)
}

/// What the system, or confinement, does not give.
private func outcome(ofRefusal raised: SourceRecord.Raised) -> Outcome? {
    let exception = raised.exception
    let text = raised.call.isEmpty ? exception.message : "\(raised.call): \(exception.message)"
    if exception.isA("ConnectionRefusedError") { return .missingService(text) }
    if exception.isA("PermissionError") { return .denied(text) }
    if exception.types.contains("_tkinter.TclError"), exception.message.contains("display") {
        return .missingService("a display: \(exception.message)")
    }
    if exception.types.contains("socket.gaierror") { return .denied("network: \(text)") }
    // ENETUNREACH and EROFS, which have no class of their own.
    if exception.isA("OSError"), exception.message.hasPrefix("[Errno 101]") { return .denied("network: \(text)") }
    if exception.isA("OSError"), exception.message.hasPrefix("[Errno 30]") { return .denied(text) }
    // What the module `pty` makes of a terminal that it is not given.
    if exception.isA("OSError"), exception.message == "out of pty devices" { return .denied(text) }
    return nil
}

extension ObservedException {
    /// Whether it is an instance of this built-in class.
    func isA(_ name: String) -> Bool { types.contains("builtins." + name) }

    /// The name that a NameError complains of; nil for an unbound local variable, which is the snippet's own mistake.
    var missingName: String? {
        guard types.first == "builtins.NameError", let name = quoted(in: message),
            message.utf8.elementsEqual("name '\(name)' is not defined".utf8)
        else { return nil }
        return name
    }
}

/// What stands between the first two apostrophes.
func quoted(in message: String) -> String? {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    return parts.count >= 3 ? String(parts[1]) : nil
}
