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
        stream.write(text, as: .xmlText)
        stream.write("</\(name)>\n")
    }

    private func start(_ name: String, _ attributes: Attributes) {
        indent()
        stream.write("<\(name)")
        for case (let key, let value?) in attributes {
            stream.write(" \(key)=\"")
            stream.write(value, as: .xmlAttribute)
            stream.write("\"")
        }
    }

    private func indent() {
        stream.write(String(repeating: "  ", count: depth))
    }
}

extension Escaping {
    /// Text between tags.
    fileprivate static let xmlText = Escaping(ascii: { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\n", "\t": nil
        default: scalar.disturbsDisplay ? scalar.visibleEscape : nil
        }
    })

    /// A value in double quotes; line feeds and tabs would come back as spaces.
    fileprivate static let xmlAttribute = Escaping(ascii: { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "\n": "&#10;"
        case "\t": "&#9;"
        default: scalar.disturbsDisplay ? scalar.visibleEscape : nil
        }
    })
}
