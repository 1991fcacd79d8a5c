internal import CPython
internal import CSystem
internal import Glibc

/// The memory that a host shares with its children.
///
/// A snippet may write anything into the log, so what is read there is checked. Why a child could not be confined
/// stands in memory of its own, which the child gives up before the snippet runs.
struct SharedLog {
    private static let refusalSize = 4096
    private let refusalMemory: UnsafeMutableRawPointer
    private let memory: UnsafeMutableRawPointer
    let size: Int

    init?(size: Int) {
        guard let memory = system_shared_memory(UInt64(size)),
            let refusal = system_shared_memory(UInt64(Self.refusalSize))
        else { return nil }
        self.memory = memory
        refusalMemory = refusal
        self.size = size
    }

    var pointer: UnsafeMutablePointer<cpython_log> { memory.assumingMemoryBound(to: cpython_log.self) }

    private var header: cpython_log { pointer.pointee }
    private var recordsStart: Int { MemoryLayout<cpython_log>.size }
    private var used: Int { Int(min(header.used, UInt64(size - recordsStart))) }

    var isDone: Bool { header.done == UInt32(CPYTHON_DONE) }
    var isFull: Bool { header.is_full != 0 }

    /// How far the files that are standard output and error are in the records.
    var taken: (stdout: Int, stderr: Int) {
        (max(0, Int(header.taken.0)), max(0, Int(header.taken.1)))
    }

    var records: [UInt8] {
        [UInt8](UnsafeRawBufferPointer(start: memory + recordsStart, count: used))
    }

    /// Why the child could not be confined.
    var refusal: String? {
        let text = refusalMemory.assumingMemoryBound(to: CChar.self)
        return text.pointee == 0 ? nil : String(cString: text)
    }

    /// In the child, before it is confined.
    func refuse(_ reason: String) {
        let bytes = Array(reason.utf8.prefix(Self.refusalSize - 1)) + [0]
        refusalMemory.copyMemory(from: bytes, byteCount: bytes.count)
    }

    /// In the child, once it is confined.
    func giveUpRefusing() { munmap(refusalMemory, Self.refusalSize) }

    /// For the next child. Memory that a long log took is given back, unless the child made itself look shorter.
    func clear() {
        let kept = 1 << 16
        if used > kept { system_release_memory(memory, UInt64(recordsStart + kept), UInt64(size)) }
        memset(memory, 0, recordsStart)
        refusalMemory.storeBytes(of: 0, as: UInt8.self)
    }
}
