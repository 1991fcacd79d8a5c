import Glibc
import Running

/// Ctrl-C and SIGTERM: what is known is reported, and nothing is left running.
enum Interruption {
    static func install() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Runner.requestInterrupt() }
        sigaction(SIGINT, &action, nil)
        sigaction(SIGTERM, &action, nil)
        // A reader of the output that goes away is no reason to lose the reports.
        signal(SIGPIPE, SIG_IGN)
    }
}
