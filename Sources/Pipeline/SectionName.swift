import Model

/// A name given to `--section`.
struct SectionName {
    private let name: String
    private let slug: String

    init(_ name: String) {
        self.name = name.lowercased()
        slug = slugWords(of: name).joined(separator: "-")
    }

    /// Tells the sections that are meant: those of this slug or title, and only where there is none those whose title
    /// or slug holds the name. Nil where no section does.
    func matcher(among sections: [Section]) -> ((Section) -> Bool)? {
        let isExact: (Section) -> Bool = { [name, slug] section in
            section.slug == name || section.title.lowercased() == name || section.slug == slug
        }
        let isPart: (Section) -> Bool = { [name, slug] section in
            !name.isEmpty && section.title.lowercased().contains(name) || !slug.isEmpty && section.slug.contains(slug)
        }
        return [isExact, isPart].first { sections.contains(where: $0) }
    }

    /// The slugs that a misspelt name may have meant, nearest first, at most five.
    func nearest(among sections: [Section]) -> [String] {
        let words = Set(slugWords(of: name))
        let ranked = sections.enumerated().map { index, section -> (distance: Int, index: Int, slug: String) in
            let shared = words.intersection(slugWords(of: section.slug)).count
            return (editDistance(slug, section.slug) - 4 * shared, index, section.slug)
        }
        return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(5).map(\.slug)
    }
}

private func slugWords(of text: String) -> [String] {
    text.lowercased().unicodeScalars
        .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil && $0 != "_" }
        .map { String(String.UnicodeScalarView($0)) }
}

/// Levenshtein's distance in scalars; only the first 80 of each text count.
private func editDistance(_ left: String, _ right: String) -> Int {
    let columns = Array(right.unicodeScalars.prefix(80))
    var previous = Array(0...columns.count)
    for (row, scalar) in left.unicodeScalars.prefix(80).enumerated() {
        var current = [row + 1]
        for (column, other) in columns.enumerated() {
            let replaced = previous[column] + (scalar == other ? 0 : 1)
            current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
        }
        previous = current
    }
    return previous.last ?? 0
}
