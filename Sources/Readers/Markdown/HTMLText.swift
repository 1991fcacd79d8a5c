/// What a piece of HTML says: its comments, its text, and its heading.
struct HTMLText {
    /// The text of each comment, without white space and dashes at its ends.
    private(set) var comments: [String] = []
    /// What is left without comments and tags.
    private(set) var text = ""
    /// The text of the first `<h1>` to `<h6>`.
    private(set) var heading: String?

    init(_ html: String) {
        let bytes = Array(html.utf8)
        var plain: [UInt8] = []
        var headingStart: Int?
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                plain.append(bytes[index])
                index += 1
                continue
            }
            if bytes[index...].starts(with: "<!--".utf8) {
                let end = Self.index(of: "-->", in: bytes, from: index + 4) ?? bytes.count
                comments.append(Self.comment(bytes[(index + 4)..<end]))
                index = min(bytes.count, end + 3)
                continue
            }
            let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
            let tag = String(decoding: bytes[index...end], as: UTF8.self).lowercased().utf8
            if tag.starts(with: "<h".utf8), let level = tag.dropFirst(2).first, (0x31...0x36).contains(level),
                headingStart == nil
            {
                headingStart = plain.count
            } else if tag.starts(with: "</h".utf8), let start = headingStart, heading == nil {
                let title = String(decoding: plain[start...], as: UTF8.self).trimmed
                if !title.isEmpty { heading = title }
            }
            plain.append(0x20)
            index = end + 1
        }
        text = String(decoding: plain, as: UTF8.self).trimmed
    }

    private static func index(of text: String, in bytes: [UInt8], from start: Int) -> Int? {
        let pattern = Array(text.utf8)
        var index = start
        while index + pattern.count <= bytes.count {
            if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }

    private static func comment(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let first = bytes.first, first.isSpace || first == UInt8(ascii: "-") { bytes.removeFirst() }
        while let last = bytes.last, last.isSpace || last == UInt8(ascii: "-") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
