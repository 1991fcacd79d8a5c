/// Writes JSON (RFC 8259) from the outside in, without ever holding the whole.
///
/// Every value is one call; inside `object` and `array` the writer sets the separators. The text is ASCII where a
/// character could disturb the terminal or editor that shows it, else UTF-8.
struct JSONWriter {
    private let stream: ReportStream
    private let style: Style
    private var depth = 0
    private var isFirst = true

    enum Style {
        /// All on one line: `{"a": 1, "b": 2}`.
        case line
        /// The containers down to a depth get a line for each of their values.
        case indented(depth: Int)
    }

    init(to stream: ReportStream, style: Style = .line) {
        self.stream = stream
        self.style = style
    }

    mutating func object(_ body: (inout Self) -> Void) {
        container(open: "{", close: "}", body)
    }

    mutating func array(_ body: (inout Self) -> Void) {
        container(open: "[", close: "]", body)
    }

    mutating func array<Elements: Sequence>(_ elements: Elements, _ body: (inout Self, Elements.Element) -> Void) {
        array { json in json.elements(elements, body) }
    }

    /// Some of the values of the array that is being written.
    mutating func elements<Elements: Sequence>(_ elements: Elements, _ body: (inout Self, Elements.Element) -> Void) {
        for element in elements {
            separate()
            body(&self, element)
        }
    }

    func value(_ text: String) { writeString(text) }
    func value(_ number: Int) { stream.write(String(number)) }
    func value(_ flag: Bool) { stream.write(flag ? "true" : "false") }
    func null() { stream.write("null") }

    /// Writes a member's name; its value follows.
    mutating func key(_ name: String) {
        separate()
        writeString(name)
        stream.write(": ")
    }

    mutating func field(_ name: String, _ text: String) {
        key(name)
        value(text)
    }

    mutating func field(_ name: String, _ text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    mutating func field(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }

    mutating func field(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    /// A number that is already in JSON's notation.
    mutating func field(_ name: String, number text: String) {
        key(name)
        stream.write(text)
    }

    mutating func field(_ name: String, _ texts: [String]) {
        key(name)
        array(texts) { json, text in json.value(text) }
    }

    mutating func field(_ name: String, _ numbers: [Int]) {
        key(name)
        array(numbers) { json, number in json.value(number) }
    }

    mutating func object(_ name: String, _ body: (inout Self) -> Void) {
        key(name)
        object(body)
    }

    mutating func array<Elements: Sequence>(
        _ name: String, _ elements: Elements, _ body: (inout Self, Elements.Element) -> Void
    ) {
        key(name)
        array(elements, body)
    }

    private var isIndented: Bool {
        if case .indented(let most) = style { depth <= most } else { false }
    }

    private mutating func container(open: String, close: String, _ body: (inout Self) -> Void) {
        stream.write(open)
        let outer = isFirst
        isFirst = true
        depth += 1
        body(&self)
        let isBroken = isIndented && !isFirst
        depth -= 1
        if isBroken { newLine() }
        isFirst = outer
        stream.write(close)
    }

    private mutating func separate() {
        if isIndented {
            if !isFirst { stream.write(",") }
            newLine()
        } else if !isFirst {
            stream.write(", ")
        }
        isFirst = false
    }

    private func newLine() {
        stream.write("\n" + String(repeating: "  ", count: depth))
    }

    private func writeString(_ text: String) {
        stream.write("\"")
        stream.write(text, as: .json)
        stream.write("\"")
    }
}

extension Escaping {
    /// The inside of a JSON string.
    fileprivate static let json = Escaping(
        ascii: { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            case "\r": "\\r"
            default: scalar.disturbsDisplay ? "\\u" + hexadecimal(scalar.value, digits: 4) : nil
            }
        },
        other: { scalar in
            scalar.disturbsDisplay
                ? UTF16.encode(scalar)?.map { "\\u" + hexadecimal(UInt32($0), digits: 4) }.joined() : nil
        })
}
