import Model
import Testing

@testable import Running

@Suite struct OutcomeTests {
    private let snippet = job("print(1)\n").snippet

    private func outcome(_ change: (inout SourceRecord) -> Void, ending: ChildReport.Ending = .done) -> Outcome {
        var record = SourceRecord()
        change(&record)
        return Running.outcome(of: record, ending: ending, of: snippet, limits: Limits())
    }

    private func exception(_ names: [String], _ message: String) -> SourceRecord.Raised {
        .init(exception: ObservedException(types: names, message: message))
    }

    @Test func onlyTheMarkMakesAPass() {
        #expect(outcome({ _ in }) == .ran)
        #expect(outcome({ _ in }, ending: .exited(status: 0)) == .exited(status: 0))
        #expect(outcome({ _ in }, ending: .signalled(11)) == .crashed(signal: 11))
    }

    @Test func whatTheGuideCannotBeBlamedFor() {
        let rows: [(SourceRecord.Raised, Outcome)] = [
            (exception(["builtins.ModuleNotFoundError"], "No module named 'a.b'"), .missingPackage("a.b")),
            (exception(["builtins.EOFError"], "EOF when reading a line"), .missingService("standard input")),
            (exception(["builtins.MemoryError"], ""), .outOfMemory),
            (
                exception(["builtins.ConnectionRefusedError"], "[Errno 111] refused"),
                .missingService("[Errno 111] refused")
            ),
            (exception(["builtins.PermissionError"], "[Errno 13] no"), .denied("[Errno 13] no")),
        ]
        for (raised, expected) in rows { #expect(outcome { $0.raised = [raised] } == expected) }
    }

    @Test func aRefusalInsideAnotherException() {
        let outer = exception(["urllib.error.URLError", "builtins.OSError"], "<urlopen error>")
        let inner = exception(["socket.gaierror", "builtins.OSError"], "[Errno -3] name")
        #expect(outcome { $0.raised = [outer, inner] } == .denied("network: [Errno -3] name"))
    }

    @Test func anExceptionGoesBeforeTheStatus() {
        let raised = exception(["builtins.ValueError"], "x")
        let found = outcome({ $0.raised = [raised] }, ending: .exited(status: 0))
        #expect(found == .raised(raised.exception))
    }
}
