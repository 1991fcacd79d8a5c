/// Writes XML 1.0, elements only, from the outside in.
///
/// Whatever the texts hold, the result is well-formed: what XML cannot carry is shown escaped as `\x1b`.
struct XMLWriter {
    private let stream: ReportStream
    private var depth = 0

    init(to stream: ReportStream) {
        self.stream = stream
        stream.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    typealias Attributes = KeyValuePairs<String, String?>

    /// An element that holds elements. Attributes that are nil are left out.
    mutating func element(_ name: String, _ attributes: Attributes = [:], _ body: (inout Self) -> Void) {
        start(name, attributes)
        stream.write(">\n")
        depth += 1
        body(&self)
        depth -= 1
        indent()
        stream.write("</\(name)>\n")
    }

    /// An element that holds nothing.
    func element(_ name: String, _ attributes: Attributes = [:]) {
        start(name, attributes)
        stream.write("/>\n")
    }

    /// An element that holds text.
    func element(_ name: String, _ attributes: Attributes = [:], text: String) {
        start(name, attributes)
        stream.write(">")
        escape(text, inAttribute: false)
        stream.write("</\(name)>\n")
    }

    private func start(_ name: String, _ attributes: Attributes) {
        indent()
        stream.write("<\(name)")
        for case (let key, let value?) in attributes {
            stream.write(" \(key)=\"")
            escape(value, inAttribute: true)
            stream.write("\"")
        }
    }

    private func indent() {
        stream.write(String(repeating: "  ", count: depth))
    }

    private func escape(_ text: String, inAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": stream.write("&amp;")
            case "<": stream.write("&lt;")
            case ">": stream.write("&gt;")
            case "\"" where inAttribute: stream.write("&quot;")
            case "\n" where inAttribute: stream.write("&#10;")
            case "\t" where inAttribute: stream.write("&#9;")
            case "\n", "\t": stream.write(UInt8(scalar.value))
            case _ where scalar.disturbsDisplay: stream.write(scalar.visibleEscape)
            case _ where scalar.isASCII: stream.write(UInt8(scalar.value))
            default: stream.write(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
