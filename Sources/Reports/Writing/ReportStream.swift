/// Collects the text of a report and hands it on in pieces, so that a report of any length needs little memory.
///
/// A class, since the writers for JSON and XML and the renderers that use them add to one and the same text.
package final class ReportStream {
    private var buffer: [UInt8] = []
    private let receive: (([UInt8]) -> Void)?
    /// The length of a piece in bytes: long enough for few system calls, short beside the results.
    private static let pieceLength = 1 << 16

    /// - Parameter receive: takes the next bytes of the report, UTF-8; nil keeps the whole text for `text`.
    package init(to receive: (([UInt8]) -> Void)? = nil) {
        self.receive = receive
    }

    func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.pieceLength { flush() }
    }

    func write(_ byte: UInt8) {
        buffer.append(byte)
    }

    func write(_ text: String, as escaping: Escaping) {
        escaping.append(text, to: &buffer)
        if buffer.count >= Self.pieceLength { flush() }
    }

    /// Hands on what is left; to be called after the last piece of text.
    package func flush() {
        guard let receive, !buffer.isEmpty else { return }
        receive(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    /// What was written and not yet handed on.
    package var text: String { String(decoding: buffer, as: UTF8.self) }
}

/// The whole text that `body` writes.
func text(_ body: (ReportStream) -> Void) -> String {
    let stream = ReportStream()
    body(stream)
    return stream.text
}
