/// How comments list values on one line, beside commas: for the reader, who finds such lists, and for the judge, who
/// compares what they list.
package enum ListSigns {
    /// Between two values.
    package static let separators = [" then ", ";", " → ", " -> ", " | ", " / ", " and "]
    /// Between the first and the last of whole numbers: `0..9`.
    package static let ranges = ["...", "..", " to ", " through ", " up to "]
    /// Before a value: when it comes.
    package static let order = ["first", "then", "and then", "finally", "and finally"]
}
