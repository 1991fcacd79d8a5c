/// How the run of a snippet ended.
package enum Outcome: Sendable, Equatable {
    case ran
    /// An exception that nobody documented.
    case raised(ObservedException)
    case timedOut(limit: Duration)
    case outOfMemory
    case outputLimit(bytes: Int)
    /// Killed by a signal.
    case crashed(signal: Int)
    /// Left before its end, by `sys.exit` or `os._exit`.
    case exited(status: Int)
    case invalidSyntax(message: String, line: Int, column: Int?)
    /// Names that nobody defines.
    case incomplete(names: [String])
    case missingPackage(String)
    case missingService(String)
    /// What confinement refused.
    case denied(String)
    case skipped(reason: String)
    /// A template, not code to run.
    case illustrative(reason: String)
    /// A block marked as Python that is not.
    case notPython(reason: String)

    /// As in the machine-readable output.
    package var name: String { kind.rawValue }

    /// How the outcome counts towards the exit status and in JUnit.
    package var severity: Severity { kind.severity }
}

/// How a verdict or an outcome counts.
package enum Severity: Sendable, Equatable {
    /// As documented.
    case good
    /// Could not be judged: fails only with `--require-all`.
    case open
    /// Fails the run.
    case failing
}
