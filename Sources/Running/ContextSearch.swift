/// Which earlier snippets of a guide must run before one that lacks names.
struct ContextSearch {
    /// The names of every snippet of the document, in order; nil for one that is no Python.
    let names: [SourceRecord.Names?]

    /// What was found for a snippet.
    struct Context: Equatable {
        /// Indices of snippets, in document order.
        var snippets: [Int] = []
        /// Names that no earlier snippet binds.
        var missing: Set<String> = []
        /// The wanted names that earlier snippets bind, each with the nearest of these.
        var binders: [String: Int] = [:]
    }

    /// The nearest earlier snippets that bind the names, with what they need themselves, and those in between that may
    /// change what the names stand for.
    ///
    /// - Parameter allowed: the snippets that may be taken; nil for all.
    func context(for wanted: Set<String>, before index: Int, among allowed: Set<Int>? = nil) -> Context {
        func isAllowed(_ snippet: Int) -> Bool { allowed?.contains(snippet) ?? true }
        var included: Set<Int> = []
        var missing: Set<String> = []
        var binders: [String: Int] = [:]
        var visited: Set<Need> = []
        var waiting = wanted.sorted().map { Need(name: $0, before: index) }
        while let need = waiting.popLast() {
            guard visited.insert(need).inserted else { continue }
            let candidates = (0..<need.before).filter(isAllowed)
            guard let binder = candidates.last(where: { names[$0]?.bound.contains(need.name) == true }) else {
                if need.before == index { missing.insert(need.name) }
                continue
            }
            if need.before == index { binders[need.name] = binder }
            let changing = candidates.filter { $0 > binder && names[$0]?.changed.contains(need.name) == true }
            for snippet in [binder] + changing where included.insert(snippet).inserted {
                let needed = names[snippet]?.needed ?? []
                waiting += needed.sorted().map { Need(name: $0, before: snippet) }
            }
        }
        return Context(snippets: included.sorted(), missing: missing, binders: binders)
    }

    private struct Need: Hashable {
        let name: String
        let before: Int
    }
}
