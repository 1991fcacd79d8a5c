/// The name of an outcome, without what it carries; in the order in which reports count them.
package enum OutcomeKind: String, Sendable, CaseIterable {
    case ran
    case raised
    case timedOut = "timed-out"
    case outOfMemory = "out-of-memory"
    case outputLimit = "output-limit"
    case crashed
    case exited
    case invalidSyntax = "invalid-syntax"
    case incomplete
    case missingPackage = "missing-package"
    case missingService = "missing-service"
    case denied
    case skipped
    case illustrative
    case notPython = "not-python"

    /// How the outcome counts towards the exit status and in JUnit.
    package var severity: Severity {
        switch self {
        case .ran: .good
        case .raised, .timedOut, .outOfMemory, .outputLimit, .crashed, .exited, .invalidSyntax: .failing
        case .incomplete, .missingPackage, .missingService, .denied, .skipped, .illustrative, .notPython: .open
        }
    }
}

extension Outcome {
    package var kind: OutcomeKind {
        switch self {
        case .ran: .ran
        case .raised: .raised
        case .timedOut: .timedOut
        case .outOfMemory: .outOfMemory
        case .outputLimit: .outputLimit
        case .crashed: .crashed
        case .exited: .exited
        case .invalidSyntax: .invalidSyntax
        case .incomplete: .incomplete
        case .missingPackage: .missingPackage
        case .missingService: .missingService
        case .denied: .denied
        case .skipped: .skipped
        case .illustrative: .illustrative
        case .notPython: .notPython
        }
    }
}
