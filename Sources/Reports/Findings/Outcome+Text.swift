import Model

extension Outcome {
    /// What the outcome carries, as one sentence without its full stop; empty where the snippet ran.
    var detail: String {
        switch self {
        case .ran: ""
        case .raised(let exception):
            exception.message.isEmpty ? exception.name : "\(exception.name): \(exception.message)"
        case .timedOut(let limit): "did not end within \(limit.spoken)"
        case .outOfMemory: "needs more memory than allowed"
        case .outputLimit(let bytes): "writes more than \(spoken(bytes: bytes))"
        case .crashed(let signal): "the process died of signal \(signal)\(signalName(signal).map { " (\($0))" } ?? "")"
        case .exited(let status): "left before its end with exit status \(status)"
        case .invalidSyntax(let message, _, _): message
        case .incomplete(let names): "nothing defines \(names.joined(separator: ", "))"
        case .missingPackage(let name): "\(name) is missing"
        case .missingService(let name): "\(name) is not there"
        case .denied(let what): "confinement refused: \(what)"
        case .skipped(let reason), .illustrative(let reason), .notPython(let reason): reason
        }
    }

    /// The detail for people: of many names the first few, since who wants all of them reads the snippet.
    var briefDetail: String {
        guard case .incomplete(let names) = self, names.count > 6 else { return shortened(detail) }
        return shortened("nothing defines \(names.prefix(5).joined(separator: ", ")) and \(names.count - 5) more")
    }

    /// The line of the document that the outcome speaks of, if it knows one.
    var line: Int? {
        switch self {
        case .raised(let exception): exception.line
        case .invalidSyntax(_, let line, _): line
        default: nil
        }
    }
}

/// The names of the signals that end snippets (signal(7), Linux).
private func signalName(_ signal: Int) -> String? {
    switch signal {
    case 1: "SIGHUP"
    case 2: "SIGINT"
    case 3: "SIGQUIT"
    case 4: "SIGILL"
    case 5: "SIGTRAP"
    case 6: "SIGABRT"
    case 7: "SIGBUS"
    case 8: "SIGFPE"
    case 9: "SIGKILL"
    case 11: "SIGSEGV"
    case 13: "SIGPIPE"
    case 14: "SIGALRM"
    case 15: "SIGTERM"
    case 24: "SIGXCPU"
    case 25: "SIGXFSZ"
    case 31: "SIGSYS"
    default: nil
    }
}
