/// Makes the slugs of one guide's sections, in document order.
struct SlugMaker {
    private var used: Set<String> = []
    /// How many sections have each slug, its numbers aside.
    private var count: [String: Int] = [:]

    /// Lower case, words of letters and digits (of any script) joined by `-`; a slug that the guide has already gets
    /// `-2`, `-3` and so on.
    mutating func slug(for title: String) -> String {
        var words: [String] = []
        var word = ""
        for scalar in title.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        let base = words.isEmpty ? "section" : words.joined(separator: "-")
        var slug = base
        while !used.insert(slug).inserted {
            count[base, default: 1] += 1
            slug = "\(base)-\(count[base, default: 1])"
        }
        return slug
    }
}
