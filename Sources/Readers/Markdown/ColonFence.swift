/// A line of colons with which MyST opens or closes a directive: `:::{code-block} python`. What CommonMark takes for
/// fences with backticks has the same directives.
enum ColonFence {
    /// A directive whose body is code.
    case opening(length: Int)
    case closing(length: Int)

    init?(_ line: String) {
        let view = Substring(line).utf8.drop { $0.isIndentation || $0 == UInt8(ascii: ">") }
        let length = view.prefix { $0 == UInt8(ascii: ":") }.count
        guard length >= 3, length < 100 else { return nil }
        let rest = view.dropFirst(length)
        if rest.allSatisfy(\.isSpace) {
            self = .closing(length: length)
            return
        }
        let info = InfoString(rest)
        guard info.directive != nil, info.isCode else { return nil }
        self = .opening(length: length)
    }
}
