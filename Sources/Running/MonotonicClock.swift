internal import Glibc

/// Time since it was made, on the clock that nobody sets.
struct MonotonicClock {
    private let start = now()

    var microseconds: Int { Self.now() - start }
    var milliseconds: Int { microseconds / 1000 }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}
