/// Which earlier jobs of its document a job builds on, by the marks of the document's author; indices into the
/// document's jobs.
package struct JobContext: Sendable, Equatable {
    /// Those that always run before it, in order.
    package var required: [Int]
    /// Those that may lend it names that it lacks; nil for all.
    package var allowed: Set<Int>?

    package init(required: [Int] = [], allowed: Set<Int>? = nil) {
        self.required = required
        self.allowed = allowed
    }
}
