import Glibc

/// The two streams of the program, written to whole and unbuffered.
enum Output {
    /// Why something that was to be shown is lost, though a reader may still be there. One thread writes.
    private(set) nonisolated(unsafe) static var problem: Int32?

    static func put(_ text: String) { write(text, to: STDOUT_FILENO) }
    static func put(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { write($0, to: STDOUT_FILENO) } }
    static func complain(_ text: String) { write(text, to: STDERR_FILENO) }

    static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { write($0, to: descriptor) }
    }

    /// A reader that went away loses the rest quietly: the reports in files are still to be written.
    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
        var start = 0
        while start < bytes.count {
            let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                if descriptor == STDOUT_FILENO, count < 0, errno != EPIPE { problem = errno }
                return
            }
            start += count
        }
    }
}
