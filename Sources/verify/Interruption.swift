import Glibc
import Running

/// Ctrl-C and SIGTERM: what is known is reported, and nothing is left running.
enum Interruption {
    /// A signal that the one who started the program had ignored stays ignored; one that was held back is let through.
    static func install() {
        var held = sigset_t()
        sigemptyset(&held)
        for number in [SIGINT, SIGTERM] {
            sigaddset(&held, number)
            var before = sigaction()
            sigaction(number, nil, &before)
            let handler = unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self)
            if handler == unsafeBitCast(SIG_IGN, to: Int.self) { continue }
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { _ in Runner.requestInterrupt() }
            sigaction(number, &action, nil)
        }
        pthread_sigmask(SIG_UNBLOCK, &held, nil)
        // A reader of the output that goes away is no reason to lose the reports.
        signal(SIGPIPE, SIG_IGN)
    }
}
