internal import CPython
internal import CSystem
internal import Glibc

/// The memory that a host shares with its children: first room for why a child could not be confined, then the log.
///
/// A snippet may write anything into it, so what is read here is checked.
struct SharedLog {
    private static let head = 4096
    private let memory: UnsafeMutableRawPointer
    private let size: Int

    init?(size: Int) {
        guard let memory = system_shared_memory(UInt64(size)) else { return nil }
        self.memory = memory
        self.size = size
    }

    var pointer: UnsafeMutablePointer<cpython_log> {
        (memory + Self.head).assumingMemoryBound(to: cpython_log.self)
    }
    var logSize: Int { size - Self.head }

    private var header: cpython_log { pointer.pointee }
    private var recordsStart: Int { MemoryLayout<cpython_log>.size }
    private var used: Int { Int(min(header.used, UInt64(logSize - recordsStart))) }

    var isDone: Bool { header.done == UInt32(CPYTHON_DONE) }
    var isFull: Bool { header.is_full != 0 }

    /// How far the files that are standard output and error are in the records.
    var taken: (stdout: Int, stderr: Int) {
        (max(0, Int(header.taken.0)), max(0, Int(header.taken.1)))
    }

    var records: [UInt8] {
        [UInt8](UnsafeRawBufferPointer(start: memory + Self.head + recordsStart, count: used))
    }

    /// Why the child could not be confined.
    var refusal: String? {
        memory.assumingMemoryBound(to: UInt8.self).pointee == 0
            ? nil : String(cString: memory.assumingMemoryBound(to: CChar.self))
    }

    /// In the child.
    func refuse(_ reason: String) {
        let bytes = Array(reason.utf8.prefix(Self.head - 1)) + [0]
        bytes.withUnsafeBytes {
            memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count)
        }
    }

    /// For the next child. Memory that a long log took is given back.
    func clear() {
        let whole = Self.head + recordsStart
        system_release_memory(memory, UInt64(whole + (1 << 16)), UInt64(size))
        memset(memory, 0, whole)
    }
}
