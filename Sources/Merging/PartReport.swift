internal import FoundationEssentials
internal import Model

/// One file that was given to `verify merge`, read and found to be the report of a shard.
package struct PartReport {
    let path: String
    let timestamp: String
    let isInterrupted: Bool
    let inputProblems: [String]
    /// One for each Python, at least one.
    let runs: [VersionResults]
    /// That of the first run stands for all.
    let part: Part
    /// The guides' paths as reports have them, by their names.
    let reportPaths: [String: String]

    /// - Parameter version: this program's; a report of another is refused, since its fields may mean other things.
    package init(path: String, bytes: [UInt8], version: String) throws(MergeProblem) {
        let report = try root(of: bytes, path)
        guard let schema = try? report["schema"].int, let writer = try? report["verify"].string,
            let runs = try? report["runs"].elements
        else { throw .foreign(path: path) }
        guard schema == 1 else { throw .otherFormat(path: path, schema: schema) }
        guard writer.utf8.elementsEqual(version.utf8) else {
            throw .otherVersion(path: path, version: writer, own: version)
        }
        guard !runs.isEmpty, runs.allSatisfy({ $0.optional("part") != nil }) else { throw .notAPart(path: path) }
        self.path = path
        do throws(Damage) {
            timestamp = try report["timestamp"].string
            isInterrupted = try report["interrupted"].bool
            inputProblems = try report["input_problems"].strings
            self.runs = try runs.map { (run) throws(Damage) in try VersionResults(run) }
            part = try Part(runs[0]["part"])
            var paths: [String: String] = [:]
            for run in runs {
                for document in try run["documents"].elements {
                    paths[try document["part"]["name"].string] = try document["path"].string
                }
            }
            reportPaths = paths
        } catch {
            throw .damaged(path: path, place: error.place)
        }
    }

    var plans: [String] { runs.map { $0.part?.plan ?? "" } }
    var versions: [String] { runs.map(\.python.version) }
}

/// How long each snippet took, by its id, as any JSON report of this program tells it; of several Pythons the longest.
package func recordedDurations(in bytes: [UInt8], of path: String) throws(MergeProblem) -> [String: Duration] {
    let report = try root(of: bytes, path)
    var durations: [String: Duration] = [:]
    do throws(Damage) {
        for run in try report["runs"].elements {
            for document in try run["documents"].elements {
                for snippet in try document["snippets"].elements {
                    let id = try snippet["id"].string
                    durations[id] = max(durations[id] ?? .zero, try snippet["duration_ms"].duration)
                }
            }
        }
    } catch {
        throw .foreign(path: path)
    }
    return durations
}

private func root(of bytes: [UInt8], _ path: String) throws(MergeProblem) -> JSONNode {
    do { return JSONNode(try JSONDecoder().decode(JSONValue.self, from: Data(bytes))) } catch {
        let last = bytes.last { $0 != UInt8(ascii: "\n") }
        throw last == UInt8(ascii: "}") ? .noJSON(path: path) : .cutOff(path: path, length: bytes.count)
    }
}
