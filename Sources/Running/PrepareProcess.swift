internal import CSystem
internal import Glibc

/// Every host takes three descriptors.
private let descriptors: UInt64 = 4096
/// Bytes of stack that the program itself needs, and so does Python.
private let leastStack: UInt64 = 256 << 10

/// Makes up for what this process may have been started without. To be called first thing in the program.
///
/// Returns what cannot be made up for, or nil.
package func prepareProcess() -> String? {
    // Even the arguments of this process come from there.
    guard access("/proc/self/stat", R_OK) == 0 else {
        return "/proc is not mounted, and without it no process can be watched"
    }
    // Else the next file that is opened takes the number, and gets what is meant for the stream. Standard output is
    // opened such that writing fails, since nobody would read it.
    for (stream, mode) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
    where fcntl(stream, F_GETFD) < 0 {
        _ = open("/dev/null", mode)
    }
    // Where this is ignored, nothing is known of children that end.
    signal(SIGCHLD, SIG_DFL)
    // A report that does not fit is told of, and no reason to die.
    signal(SIGXFSZ, SIG_IGN)
    _ = system_raise_descriptors(descriptors)
    let stack = system_raise_stack()
    return stack >= leastStack ? nil : tooLittle("bytes of stack", stack, leastStack, option: "s")
}

/// The limits of a snippet as far as the system allows them, which snippets mostly do not notice.
///
/// Throws where it allows less than a snippet needs.
func allowed(_ limits: Limits) throws(RunnerFailure) -> Limits {
    var limits = limits
    let descriptors = system_raise_descriptors(UInt64(limits.descriptors))
    guard descriptors >= leastDescriptors else {
        throw RunnerFailure(description: tooLittle("open files", descriptors, leastDescriptors, option: "n"))
    }
    limits.descriptors = Int(min(descriptors, UInt64(limits.descriptors)))
    let size = system_raise_file_size(UInt64(limits.file))
    guard size >= limits.output else {
        throw RunnerFailure(description: tooLittle("bytes in a file", size, UInt64(limits.output), option: "f"))
    }
    return limits
}

/// So many open files do the snippet's streams, their second copies, and an import take.
private let leastDescriptors: UInt64 = 32

private func tooLittle(_ what: String, _ allowed: UInt64, _ needed: UInt64, option: String) -> String {
    "only \(allowed) \(what) are allowed here, and \(needed) are needed: raise the limit with `ulimit -\(option)`"
}
