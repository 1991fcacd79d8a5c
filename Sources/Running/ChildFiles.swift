internal import CSystem
internal import Glibc

/// The memory files that are a child's standard streams.
struct ChildFiles {
    let input: Int32
    let output: Int32
    let error: Int32

    init?(stdin: String) {
        input = system_memory_file("stdin", false)
        output = system_memory_file("stdout", true)
        error = system_memory_file("stderr", true)
        let bytes = Array(stdin.utf8)
        let written = bytes.isEmpty || pwrite(input, bytes, bytes.count, 0) == bytes.count
        guard input >= 0, output >= 0, error >= 0, written else {
            close()
            return nil
        }
    }

    func size(_ file: Int32) -> Int { max(0, Int(lseek(file, 0, SEEK_END))) }

    /// At most so many bytes.
    func content(_ file: Int32, from start: Int, most: Int) -> [UInt8] {
        let count = min(size(file) - start, most)
        guard count > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        let length = pread(file, &bytes, count, off_t(start))
        return length == count ? bytes : Array(bytes.prefix(max(0, length)))
    }

    func close() {
        for file in [input, output, error] where file >= 0 { Glibc.close(file) }
    }
}
