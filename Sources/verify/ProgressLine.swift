import Glibc
import Reports
import Running

/// The line on a terminal that tells how far a run has come; nothing in a pipe.
struct ProgressLine {
    let start: ContinuousClock.Instant
    private let width = Terminal.width(of: STDERR_FILENO)

    init(start: ContinuousClock.Instant) {
        self.start = start
    }

    func show(_ run: RunProgress, failing: Int) {
        guard let width else { return }
        let elapsed = start.duration(to: .now)
        guard elapsed > .milliseconds(500) else { return }
        let slowest = run.slowest.map { Progress.Running(place: $0.place, duration: $0.duration) }
        let progress = Progress(total: run.total, done: run.done, failing: failing, elapsed: elapsed, slowest: slowest)
        Output.complain("\r\u{1B}[K" + progress.line(width: width - 1))
    }

    func clear() {
        if width != nil { Output.complain("\r\u{1B}[K") }
    }
}
