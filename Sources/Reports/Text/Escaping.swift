/// How a format writes scalars that it cannot carry or that mean something to it.
///
/// Most texts hold none, so runs of what stays as it is are copied whole.
struct Escaping: Sendable {
    /// What stands for each ASCII scalar; nil where it stays as it is.
    private let ascii: [[UInt8]?]
    private let isKept: [Bool]
    private let other: @Sendable (Unicode.Scalar) -> String?

    /// - Parameters:
    ///   - ascii: what stands for a scalar below 0x80; nil keeps it.
    ///   - other: the same for all others; without it, those that disturb the display are shown escaped.
    init(
        ascii: (Unicode.Scalar) -> String?,
        other: @escaping @Sendable (Unicode.Scalar) -> String? = { $0.disturbsDisplay ? $0.visibleEscape : nil }
    ) {
        self.ascii = (0..<0x80).map { value in ascii(Unicode.Scalar(UInt8(value))).map { Array($0.utf8) } }
        isKept = self.ascii.map { $0 == nil }
        self.other = other
    }

    func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    private func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var kept = 0
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte < 0x80 {
                if !isKept[Int(byte)], let escape = ascii[Int(byte)] {
                    bytes.append(contentsOf: utf8[kept..<index])
                    bytes.append(contentsOf: escape)
                    kept = index + 1
                }
                index += 1
            } else {
                let (scalar, width) = scalar(at: index, in: utf8)
                if let escape = other(scalar) {
                    bytes.append(contentsOf: utf8[kept..<index])
                    bytes.append(contentsOf: escape.utf8)
                    kept = index + width
                }
                index += width
            }
        }
        bytes.append(contentsOf: utf8[kept...])
    }

    /// A scalar beyond ASCII; a String's UTF-8 is always valid.
    private func scalar(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, width: Int) {
        let lead = UInt32(utf8[index])
        let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        var value = lead & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(utf8[index + offset]) & 0x3F }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }
}

extension String {
    func escaped(as escaping: Escaping) -> String {
        var bytes: [UInt8] = []
        escaping.append(self, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Escaping {
    /// The text or a quoted attribute value of HTML.
    static let html = Escaping(ascii: { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\n", "\t": nil
        default: scalar.disturbsDisplay ? scalar.visibleEscape : nil
        }
    })
}

func escapedHTML(_ text: String) -> String { text.escaped(as: .html) }
