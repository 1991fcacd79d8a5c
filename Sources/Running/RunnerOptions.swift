/// How snippets are run.
package struct RunnerOptions: Sendable {
    /// How many hosts run at once.
    package var jobs = 1
    package var limits = Limits()
    package var isolation = Isolation.auto
    /// Whether a snippet that lacks a name gets the earlier snippets that bind it.
    package var context = true
    /// Seeds the order in which snippets are begun; nil for the documents' own. No verdict depends on it.
    package var orderSeed: UInt64?
    /// Whether snippets that need the loopback device get the machine's network where hosts have none of their own.
    package var unconfinedLoopback = false
    /// Folders that snippets may read, such as the guide's own.
    package var readable: [String] = []
    /// The program to execute as a host.
    package var executable = "/proc/self/exe"

    package init() {}

    package enum Isolation: String, Sendable, CaseIterable {
        /// Every layer that the system has.
        case auto
        /// Nothing runs where a layer is missing.
        case strict
        /// The required layers only.
        case limits
    }
}

/// What one snippet may use.
package struct Limits: Sendable, Equatable {
    /// Wall clock.
    package var time = Duration.seconds(10)
    /// Bytes of data of each process.
    package var memory = 1 << 30
    /// Bytes of standard output, and of standard error.
    package var output = 1 << 20
    /// Bytes of each file.
    package var file = 64 << 20
    package var processes = 256
    package var descriptors = 256

    package init() {}
}

/// Which of the two runs: a claim that differs between them is unstable.
package enum Variation: UInt64, Sendable {
    case first = 0
    /// Another hash seed, another seed of `random`, and the calendar 400 days on.
    case second = 1
}
