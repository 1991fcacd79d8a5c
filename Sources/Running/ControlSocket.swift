internal import Glibc

/// The host's end of the connection with `verify`. A message is its length (8 bytes, little-endian) and its bytes.
struct ControlSocket {
    let descriptor: Int32

    /// The next message, or nil when `verify` is gone.
    func read() -> [UInt8]? {
        guard let head = read(count: 8) else { return nil }
        var reader = ByteReader(head)
        let length = reader.number()
        return length < 0 ? nil : read(count: length)
    }

    private func read(count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var position = 0
        while position < count {
            let length = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress.map { $0 + position }, count - position)
            }
            if length < 0, errno == EINTR { continue }
            if length <= 0 { return nil }
            position += length
        }
        return bytes
    }

    /// Returns false when `verify` is gone.
    func write(_ message: [UInt8]) -> Bool {
        let bytes = framed(message)
        var position = 0
        while position < bytes.count {
            let length = bytes.withUnsafeBytes { buffer in
                send(
                    descriptor, buffer.baseAddress.map { $0 + position }, bytes.count - position,
                    Int32(MSG_NOSIGNAL))
            }
            if length < 0, errno == EINTR { continue }
            if length <= 0 { return false }
            position += length
        }
        return true
    }
}

/// A message with its length before it.
func framed(_ message: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(message)
    return writer.bytes
}
