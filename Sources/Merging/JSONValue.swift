/// A value of a JSON text (RFC 8259).
enum JSONValue {
    case null
    case bool(Bool)
    /// As it is written.
    case number(Substring)
    case string(String)
    case array([JSONValue])
    /// In the order of the text.
    case object([(name: String, value: JSONValue)])
}
