/// Builds a message between `verify` and its hosts.
///
/// Numbers are 8 bytes, little-endian; a text is its length and its UTF-8; a list its length and its elements.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func put(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ flag: Bool) { put(flag ? 1 : 0) }

    mutating func put(_ content: [UInt8]) {
        put(content.count)
        bytes.append(contentsOf: content)
    }

    mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func put(_ text: String?) {
        put(text != nil)
        if let text { put(text) }
    }

    mutating func put<Element>(_ list: [Element], _ putElement: (inout ByteWriter, Element) -> Void) {
        put(list.count)
        for element in list { putElement(&self, element) }
    }
}
