import Testing

@testable import Running

@Suite struct MessageTests {
    private static let request = HostRequest.run(
        HostJob(
            sources: [.init(name: "a.py", text: "é\0\n", firstLine: 7, isContext: true)],
            probes: [
                .init(source: 0, claim: 1, firstLine: 2, lastLine: 3, column: 4, kind: "raises", commentedOut: nil)
            ],
            stdin: "x", files: [.init(origin: "/a", name: "b")], hasLoopback: true))

    @Test func requestsComeThrough() {
        #expect(HostRequest(Self.request.bytes) == Self.request)
    }

    @Test func modulesComeThrough() {
        #expect(HostRequest(HostRequest.preload(["a", "b.c"]).bytes) == .preload(["a", "b.c"]))
    }

    @Test(arguments: [true, false])
    func waitingComesThrough(waits: Bool) {
        #expect(HostReply(HostReply.waits(waits).bytes) == .waits(waits))
    }

    @Test func repliesComeThrough() {
        let reply = HostReply.ended(
            ChildReport(ending: .signalled(11), log: [1, 2], isLogFull: true, stdout: [0], stderr: [], microseconds: 5))
        #expect(HostReply(reply.bytes) == reply)
    }

    @Test func aMessageThatBreaksOffIsNone() {
        let bytes = Self.request.bytes
        for count in 0..<bytes.count { #expect(HostRequest(Array(bytes.prefix(count))) == nil) }
    }

    /// A snippet may write anything into the memory that it shares with its host.
    @Test func anyBytesAreReadAsALog() {
        var state: UInt64 = 1
        for _ in 0..<2000 {
            let bytes = (0..<200).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state >> 60 == 0
                    ? UInt8(truncatingIfNeeded: state >> 40) : UInt8(truncatingIfNeeded: state >> 58)
            }
            let records = ObservationLog.read(ChildReport(ending: .done, log: bytes), sourceCount: 2, claims: [0, 1])
            #expect(records.count == 2)
        }
    }
}
