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

    /// Longer lines and deeper nesting than these do not occur in what people write; what lies beyond is cut off.
    private static let maximumLength = 2_000
    private static let maximumIndentation = 400
    private static let maximumContainers = 100

    init(of line: String) {
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
            keep(source[index...].starts(with: "<![CDATA[".utf8) ? 9 : min(2, source.count - index))
        default: break
        }
        while let byte = at(0) {
            bytes.append(isHarmless(byte) ? byte : UInt8(ascii: "x"))
            index += 1
        }
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
        for end in ["-->", "?>", "]]>"] where contains(end, rest) { bytes += Array(end.utf8) }
    }

    private func contains(_ text: String, _ view: Substring.UTF8View) -> Bool {
        let pattern = Array(text.utf8)
        var recent: ArraySlice<UInt8> = []
        for byte in view {
            recent.append(byte)
            if recent.count > pattern.count { recent.removeFirst() }
            if recent.elementsEqual(pattern) { return true }
        }
        return false
    }
}
