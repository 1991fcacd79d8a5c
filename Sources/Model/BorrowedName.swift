/// A name that a snippet uses and an earlier one of the same guide binds.
package struct BorrowedName: Sendable, Equatable {
    package let name: String
    /// The id of the snippet that binds it.
    package let origin: String

    package init(name: String, origin: String) {
        self.name = name
        self.origin = origin
    }
}
