/// What a user names on the command line: `PATH`, `PATH:LINE` or `-`.
package struct GuideArgument: Sendable, Equatable {
    package let path: String
    /// Only the snippet at this line, from 1.
    package let line: Int?

    package init(path: String, line: Int? = nil) {
        self.path = path
        self.line = line
    }

    /// A name that exists is a path, even where it ends in a colon and digits.
    package init(_ argument: String) {
        if argument != "-", FileSystem.kind(of: argument) == nil, let colon = argument.lastIndex(of: ":"),
            let line = Int(argument[argument.index(after: colon)...]), line > 0, colon != argument.startIndex
        {
            self.init(path: String(argument[..<colon]), line: line)
        } else {
            self.init(path: argument)
        }
    }
}
