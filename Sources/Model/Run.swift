/// What became of one snippet.
package struct Run: Sendable, Equatable {
    package let outcome: Outcome
    /// In the order of time.
    package let observations: [Observation]
    package let stdout: [UInt8]
    package let stderr: [UInt8]
    package let duration: Duration
    /// The statements at the top level, in order: how far the run came.
    package let statements: [StatementRun]
    /// Notes for the reader of the report, such as lines that were taken out because they are no Python.
    package let notes: [Problem]
    /// The ids of earlier snippets that ran silently before this one.
    package let context: [String]
    /// The names for which these ran, in alphabetical order; their own needs are not among them.
    package let borrowed: [BorrowedName]

    package init(
        outcome: Outcome, observations: [Observation] = [], stdout: [UInt8] = [], stderr: [UInt8] = [],
        duration: Duration = .zero, statements: [StatementRun] = [], notes: [Problem] = [], context: [String] = [],
        borrowed: [BorrowedName] = []
    ) {
        self.outcome = outcome
        self.observations = observations
        self.stdout = stdout
        self.stderr = stderr
        self.duration = duration
        self.statements = statements
        self.notes = notes
        self.context = context
        self.borrowed = borrowed
    }
}

/// One statement at the top level of a snippet that was reached.
package struct StatementRun: Sendable, Equatable {
    /// In the document.
    package let lines: ClosedRange<Int>
    package let stdout: Range<Int>
    package let stderr: Range<Int>
    package let isComplete: Bool

    package init(lines: ClosedRange<Int>, stdout: Range<Int>, stderr: Range<Int>, isComplete: Bool) {
        self.lines = lines
        self.stdout = stdout
        self.stderr = stderr
        self.isComplete = isComplete
    }
}
