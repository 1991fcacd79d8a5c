/// A line reduced to what decides where Markdown's blocks begin and end, byte for byte as long as the line (or its
/// beginning), so that places in it are places in the line.
///
/// Everything that only matters inside a paragraph becomes the letter `x`. cmark parses the inline markup of a whole
/// document, in quadratic time on hostile input (CVE-2023-22483 to 22486, 24824, 26485 are unfixed in 0.29.0.gfm.6);
/// what it never sees it cannot stumble over. Titles are parsed apart, one by one.
struct Skeleton {
    private(set) var bytes: [UInt8]
    private let source: [UInt8]
    private var index = 0
    private let keepsAngle: Bool
    /// Whether the line begins with four columns or more of white space, perhaps after markers, and `<`.
    private(set) var hasIndentedAngle = false

    /// Longer lines and deeper nesting than these do not occur in what people write; what lies beyond is cut off.
    private static let maximumLength = 2_000
    private static let maximumIndentation = 200
    private static let maximumContainers = 50

    /// - Parameter keepsAngle: whether an HTML block may begin here though the line is indented.
    init(of line: String, keepsAngle: Bool = true) {
        self.keepsAngle = keepsAngle
        source = Array(line.utf8.prefix(Self.maximumLength))
        bytes = []
        bytes.reserveCapacity(source.count)
        copyContainers()
        copyLeaf()
        if line.utf8.count > Self.maximumLength { keepEnds(of: line.utf8.dropFirst(Self.maximumLength)) }
    }

    private func at(_ offset: Int) -> UInt8? {
        index + offset < source.count ? source[index + offset] : nil
    }

    private mutating func keep(_ count: Int) {
        bytes += source[index..<index + count]
        index += count
    }

    /// White space and the markers of quotes and list items.
    private mutating func copyContainers() {
        var containers = 0
        while let byte = at(0), containers < Self.maximumContainers, index < Self.maximumIndentation {
            if byte.isIndentation {
                keep(1)
                continue
            }
            let length = markerLength
            guard length > 0 else { return }
            keep(length)
            containers += 1
        }
    }

    /// The length of a quote's or a list item's marker here, or 0.
    private var markerLength: Int {
        switch at(0) {
        case UInt8(ascii: ">"): return 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return at(1).map(\.isIndentation) ?? true ? 1 : 0
        default:
            let digits = source[index...].prefix(10).prefix(while: \.isDigit).count
            guard (1...9).contains(digits), at(digits) == UInt8(ascii: ".") || at(digits) == UInt8(ascii: ")"),
                at(digits + 1).map(\.isIndentation) ?? true
            else { return 0 }
            return digits + 1
        }
    }

    /// The beginning of a heading, fence, break or HTML block, and the rest without inline markup.
    private mutating func copyLeaf() {
        guard let first = at(0) else { return }
        let run = source[index...].prefix { $0 == first }.count
        switch first {
        case UInt8(ascii: "`"):
            if run >= 3, !source[(index + run)...].contains(first) { keep(run) }
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            if source[index...].allSatisfy({ $0 == first || $0.isIndentation }) { keep(source.count - index) }
        case UInt8(ascii: "<"):
            let indentation = bytes.reversed().prefix(while: \.isIndentation)
            hasIndentedAngle = indentation.count >= 4 || indentation.contains(0x09)
            if keepsAngle || !hasIndentedAngle { keepAngle() }
        default: break
        }
        while let byte = at(0) {
            bytes.append(isHarmless(byte) ? byte : UInt8(ascii: "x"))
            index += 1
        }
    }

    /// Keeps what tells the kinds of HTML blocks apart.
    private mutating func keepAngle() {
        keep(source[index...].starts(with: "<![CDATA[".utf8) ? 9 : min(2, source.count - index))
    }

    /// Whether a byte begins no inline markup here.
    private func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"): at(1) == UInt8(ascii: "/")
        case UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "&"),
            UInt8(ascii: "\\"), 0:
            false
        default: byte < 0x80
        }
    }

    /// What ends an HTML block may stand far to the right (CommonMark 0.31.2, section 4.6).
    private mutating func keepEnds(of rest: Substring.UTF8View) {
        var before: (UInt8, UInt8) = (0, 0)
        var hasEnd = (comment: false, instruction: false, data: false)
        for byte in rest {
            if byte == UInt8(ascii: ">") {
                switch before {
                case (UInt8(ascii: "-"), UInt8(ascii: "-")): hasEnd.comment = true
                case (UInt8(ascii: "]"), UInt8(ascii: "]")): hasEnd.data = true
                case (_, UInt8(ascii: "?")): hasEnd.instruction = true
                default: break
                }
            }
            before = (before.1, byte)
        }
        if hasEnd.comment { bytes += Array("-->".utf8) }
        if hasEnd.instruction { bytes += Array("?>".utf8) }
        if hasEnd.data { bytes += Array("]]>".utf8) }
    }
}
