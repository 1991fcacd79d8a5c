import Glibc

/// A file that could not be read or written.
package struct FileError: Error, Equatable {
    package let path: String
    /// `errno`.
    package let code: CInt

    package init(path: String, code: CInt) {
        self.path = path
        self.code = code
    }

    /// What the system says: "Permission denied".
    package var reason: String { String(cString: strerror(code)) }
}
