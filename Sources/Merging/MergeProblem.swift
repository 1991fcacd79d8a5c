/// Why reports cannot be put together: the file and the reason.
package enum MergeProblem: Error, Sendable, Equatable {
    case noJSON(path: String)
    /// How many bytes there are.
    case cutOff(path: String, length: Int)
    case foreign(path: String)
    case otherVersion(path: String, version: String, own: String)
    case otherFormat(path: String, schema: Int)
    case notAPart(path: String)
    case damaged(path: String, place: String)
    case otherCount(path: String, count: Int, first: String, firstCount: Int)
    case otherRun(path: String, first: String)
    case otherPython(path: String, versions: [String], first: String, firstVersions: [String])
    case doubled(path: String, number: Int, count: Int, first: String)
    case missing(numbers: [Int], count: Int)
    case snippetTwice(path: String, id: String)
    case snippetsMissing(count: Int, of: Int)

    package var message: String {
        switch self {
        case .noJSON(let path): "\(path): no JSON"
        case .cutOff(let path, 0): "\(path): the file is empty"
        case .cutOff(let path, let length):
            "\(path): no whole JSON: it ends after \(length) bytes; was the file cut off?"
        case .foreign(let path): "\(path): not a report that verify wrote with --report json or --format json"
        case .otherVersion(let path, let version, let own):
            "\(path): written by verify \(version), and this is verify \(own); parts are put together by the version that made them"
        case .otherFormat(let path, let schema):
            "\(path): written in version \(schema) of the format, and this program knows version 1 alone"
        case .notAPart(let path): "\(path): the report of a whole run: only those made with --shard are put together"
        case .damaged(let path, let place): "\(path): not as verify writes it, at \(place)"
        case .otherCount(let path, let count, let first, let firstCount):
            "\(path): one of \(count) parts, but \(first) is one of \(firstCount)"
        case .otherRun(let path, let first):
            "\(path): a part of another run than \(first): the guides, the options or the recorded durations differ"
        case .otherPython(let path, let versions, let first, let firstVersions):
            "\(path): ran under Python \(versions.joined(separator: ", ")), but \(first) under"
                + " \(firstVersions.joined(separator: ", "))"
        case .doubled(let path, let number, let count, let first):
            "\(path): part \(number) of \(count) again, as in \(first)"
        case .missing(let numbers, let count):
            numbers.count == 1
                ? "part \(numbers[0]) of \(count) is missing"
                : "parts \(numbers.map(String.init).joined(separator: ", ")) of \(count) are missing"
        case .snippetTwice(let path, let id): "\(path): the snippet \(id) is in two parts"
        case .snippetsMissing(let count, let whole): "\(count) of \(whole) snippets are in no part"
        }
    }
}
