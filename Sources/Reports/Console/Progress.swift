/// How far a run has come.
package struct Progress: Sendable, Equatable {
    package let total: Int
    package let done: Int
    /// How many of those that are done are not as documented.
    package let failing: Int
    package let elapsed: Duration
    /// Of those that are running the one that has run longest.
    package let slowest: Running?

    package init(total: Int, done: Int, failing: Int, elapsed: Duration, slowest: Running? = nil) {
        self.total = total
        self.done = done
        self.failing = failing
        self.elapsed = elapsed
        self.slowest = slowest
    }

    /// A snippet that is running.
    package struct Running: Sendable, Equatable {
        /// `path:line`.
        package let place: String
        package let duration: Duration

        package init(place: String, duration: Duration) {
            self.place = place
            self.duration = duration
        }
    }

    /// The line that a terminal shows while snippets run, at most `width` cells: a bar, counts, and after two seconds
    /// the slowest snippet that is running. To be written after a carriage return and cleared at the end.
    package func line(width: Int) -> String {
        let barWidth = max(0, min(30, width - 50))
        let filled = total > 0 ? barWidth * min(done, total) / total : 0
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: barWidth - filled)
        var text = barWidth > 0 ? "[\(bar)] " : ""
        text += "\(done)/\(total)"
        if failing > 0 { text += ", \(failing) failing" }
        text += ", \(elapsed.spoken)"
        if let slowest, slowest.duration >= .seconds(2) {
            text += ", \(slowest.place) for \(slowest.duration.components.seconds) s"
        }
        return MarkedLine(Array(text.unicodeScalars)).cropped(to: width, around: 0).text
    }
}
