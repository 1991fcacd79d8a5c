import Model
package import Project

/// What `Snippets` and `Expectations` hold of one guide.
package struct CuratedGuide: Sendable {
    package let places: CuratedPlaces
    /// By the snippet's place, `section/k`.
    let entries: [String: CuratedSnippet]

    /// Reads the files of a guide; a file that cannot be read as what it should be is a problem and stops no other.
    package static func read(_ places: CuratedPlaces) -> (guide: CuratedGuide, problems: [InputProblem]) {
        var entries: [String: CuratedSnippet] = [:]
        var problems: [InputProblem] = []
        for place in places.existing() {
            do throws(InputProblem) {
                let snippet = try readText(places.snippet(place))
                let file = places.expectations(place)
                let yaml = FileSystem.kind(of: file) == nil ? nil : try readText(file).joined(separator: "\n")
                entries[place] = CuratedSnippet(
                    lines: snippet,
                    expectations: try yaml.map { text throws(InputProblem) in
                        try Expectations(yaml: text, file: file)
                    })
            } catch {
                problems.append(error)
            }
        }
        return (CuratedGuide(places: places, entries: entries), problems)
    }

    /// The entry for a block: the one with its flattened lines, at its place if several have them; else, for the
    /// claims that are still there, the one at its place.
    package func entry(for lines: [String], at place: String) -> CuratedSnippet? {
        let wanted = flattened(lines)
        if let here = entries[place], here.flattenedLines == wanted { return here }
        let moved = entries.keys.sorted().first { entries[$0]?.flattenedLines == wanted }
        return moved.flatMap { entries[$0] } ?? entries[place]
    }
}

private func readText(_ path: String) throws(InputProblem) -> [String] {
    let bytes: [UInt8]
    do { bytes = try FileSystem.read(path) } catch { throw .unreadable(error) }
    do { return try SourceText(path: path, bytes: bytes).lines } catch { throw .notUTF8(error) }
}
