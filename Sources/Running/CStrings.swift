internal import Glibc

/// Calls `body` with copies of the texts that live as long as the call.
func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?, Int) -> Result
) -> Result {
    let copies = texts.map { UnsafePointer(strdup($0)) }
    defer { for copy in copies { free(UnsafeMutableRawPointer(mutating: copy)) } }
    return copies.withUnsafeBufferPointer { body($0.baseAddress, $0.count) }
}

/// Calls `body` with both lists as `execve` takes them.
func withArguments<Result>(
    _ arguments: [String], _ environment: [String],
    _ body: (
        UnsafePointer<UnsafeMutablePointer<CChar>?>?, UnsafePointer<UnsafeMutablePointer<CChar>?>?
    ) -> Result
) -> Result {
    let first = arguments.map { strdup($0) } + [nil]
    let second = environment.map { strdup($0) } + [nil]
    defer { for copy in first + second { free(copy) } }
    return first.withUnsafeBufferPointer { first in
        second.withUnsafeBufferPointer { second in body(first.baseAddress, second.baseAddress) }
    }
}
