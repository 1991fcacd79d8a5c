package import Model
package import Project

/// The files that `verify extract` writes for one guide: paths and contents.
package struct CuratedFiles: Sendable, Equatable {
    package private(set) var contents: [String: String] = [:]

    /// - Parameter curated: what the folders hold now, whose needs are kept.
    package init(of extraction: Extraction, in places: CuratedPlaces, curated: CuratedGuide?) throws {
        for block in extraction.blocks where block.block.language == .python {
            guard let snippet = block.snippet, let place = snippetPlace(of: snippet.id) else { continue }
            let entry = curated?.entry(for: snippet.lines.map(\.text), at: place)
            contents[places.snippet(place)] = snippet.code
            let numbers = Dictionary(
                snippet.lines.enumerated().map { ($0.element.number, $0.offset + 1) }, uniquingKeysWith: { $1 })
            let expectations = Expectations(
                path: extraction.document.source.path, lines: snippet.firstLine...snippet.lastLine,
                claims: block.claims.map { claim in
                    ExpectedClaim(
                        line: numbers[claim.line] ?? 1, kind: claim.kind, expected: claim.expected,
                        name: claim.subject.name)
                },
                requirements: entry?.expectations?.requirements ?? Requirements())
            contents[places.expectations(place)] = try expectations.yaml()
        }
    }

    /// How the folders differ from what these files would make of them, one sentence each, sorted by path.
    package func differences(from places: CuratedPlaces) -> [String] {
        var result: [(path: String, sentence: String)] = []
        for (path, content) in contents {
            guard let bytes = try? FileSystem.read(path) else {
                result.append((path, "\(path): missing"))
                continue
            }
            if let line = firstDifference(Array(content.utf8), bytes) {
                result.append((path, "\(path):\(line): differs from the guide"))
            }
        }
        for path in stale(in: places) { result.append((path, "\(path): the guide has no such snippet")) }
        return result.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(\.sentence)
    }

    /// Writes what differs and removes what the guide no longer has; returns the paths touched.
    package func write(to places: CuratedPlaces) throws(FileError) -> [String] {
        var touched: [String] = []
        for (path, content) in contents.sorted(by: { $0.key < $1.key }) {
            let bytes = Array(content.utf8)
            if let old = try? FileSystem.read(path), old == bytes { continue }
            try FileSystem.makeFolder(FileSystem.parent(of: path))
            try FileSystem.write(bytes, to: path)
            touched.append(path)
        }
        for path in stale(in: places) {
            try FileSystem.remove(path)
            touched.append(path)
        }
        return touched
    }

    private func stale(in places: CuratedPlaces) -> [String] {
        let present = places.existing().map(places.snippet) + places.expected().map(places.expectations)
        return present.filter { contents[$0] == nil }
    }

    /// The first line, from 1, where two texts differ; the lines that an edit elsewhere in the guide moves
    /// (`source: ... lines`) do not count.
    private func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int? {
        func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
            bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        }
        let (left, right) = (lines(left), lines(right))
        for index in 0..<max(left.count, right.count) {
            guard index < left.count, index < right.count else { return index + 1 }
            let isSource = [left, right].allSatisfy { $0[index].starts(with: "source:".utf8) }
            if left[index] != right[index], !isSource { return index + 1 }
        }
        return nil
    }
}

/// `section/k` of a snippet's id: the part after the path, as a path.
package func snippetPlace(of id: String) -> String? {
    guard let hash = id.utf8.lastIndex(of: UInt8(ascii: "#")), let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")),
        hash < dot
    else { return nil }
    return id[id.utf8.index(after: hash)..<dot] + "/" + id[id.utf8.index(after: dot)...]
}
