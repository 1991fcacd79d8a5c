/// How far a run has come.
package struct RunProgress: Sendable, Equatable {
    package let done: Int
    package let total: Int
    /// Of the snippets that are running the one that has run longest, where it has run for a while.
    package let slowest: Slowest?

    package struct Slowest: Sendable, Equatable {
        /// `path:line`.
        package let place: String
        package let duration: Duration
    }

    /// What takes less is not told: most snippets are done before anyone has read their names.
    static let shortest = Duration.seconds(2)

    /// Whether a line that shows this would say something else than one that shows the other.
    func isNews(after other: RunProgress?) -> Bool {
        guard let other else { return true }
        return done != other.done || total != other.total || slowest?.place != other.slowest?.place
            || slowest?.duration.components.seconds != other.slowest?.duration.components.seconds
    }
}
