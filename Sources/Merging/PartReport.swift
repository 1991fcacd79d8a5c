internal import FoundationEssentials
internal import Model

/// One file that was given to `verify merge`, read and found to be the report of a shard.
package struct PartReport {
    let path: String
    let record: ReportRecord
    let part: Part

    /// - Parameter version: this program's; a report of another is refused, since its fields may mean other things.
    package init(path: String, bytes: [UInt8], version: String) throws(MergeProblem) {
        let decoder = JSONDecoder()
        let data = Data(bytes)
        let head: ReportHead = try decoded(data, path, orThrow: .foreign(path: path), by: decoder)
        guard head.schema == 1, head.verify.utf8.elementsEqual(version.utf8) else {
            throw .otherVersion(path: path, version: head.verify, own: version)
        }
        let runs = head.runs.compactMap(\.part)
        guard runs.count == head.runs.count, let first = runs.first, let shard = Shard(first.shard, of: first.of)
        else { throw .notAPart(path: path) }
        self.path = path
        record = try decoded(data, path, orThrow: nil, by: decoder)
        part = Part(
            shard: shard, plan: runs.map(\.plan).joined(separator: " "),
            snippets: runs.reduce(0) { $0 + $1.snippets })
    }

    var versions: [String] { record.runs.map(\.python.version) }
}

/// How long each snippet took, by its id, as any JSON report of this program tells it; of several Pythons the longest.
package func recordedDurations(in bytes: [UInt8], of path: String) throws(MergeProblem) -> [String: Duration] {
    let report: DurationReport = try decoded(Data(bytes), path, orThrow: .foreign(path: path), by: JSONDecoder())
    var durations: [String: Duration] = [:]
    for run in report.runs {
        for snippet in run.documents.flatMap(\.snippets) {
            durations[snippet.id] = max(durations[snippet.id] ?? .zero, Duration(reported: snippet.duration_ms))
        }
    }
    return durations
}

private struct DurationReport: Decodable {
    let runs: [Run]

    struct Run: Decodable {
        let documents: [Document]
    }

    struct Document: Decodable {
        let snippets: [Snippet]
    }

    struct Snippet: Decodable {
        let id: String
        let duration_ms: Double
    }
}

/// - Parameter problem: where it is JSON, but other JSON; nil tells the place that is not as it should be.
private func decoded<Record: Decodable>(
    _ data: Data, _ path: String, orThrow problem: MergeProblem?, by decoder: JSONDecoder
) throws(MergeProblem) -> Record {
    do {
        return try decoder.decode(Record.self, from: data)
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
        throw .notWhole(path: path)
    } catch DecodingError.keyNotFound(let key, let context) {
        throw problem ?? .damaged(path: path, place: place(context.codingPath + [key]))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
        throw problem ?? .damaged(path: path, place: place(context.codingPath))
    } catch {
        throw problem ?? .damaged(path: path, place: "an unknown place")
    }
}

/// As jq writes it: `.runs[0].documents`.
private func place(_ path: [any CodingKey]) -> String {
    path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }.joined()
}
