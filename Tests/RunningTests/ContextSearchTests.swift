import Testing

@testable import Running

@Suite struct ContextSearchTests {
    private func names(bound: Set<String> = [], needed: Set<String> = [], changed: Set<String> = [])
        -> SourceRecord.Names
    {
        .init(bound: bound, needed: needed, changed: changed)
    }

    @Test func aLaterRebindingOfANeedDoesNotPoison() {
        // 0 binds x; 1 defines f, which needs x; 2 binds x anew; 3 uses f.
        let search = ContextSearch(names: [
            names(bound: ["x"]), names(bound: ["f"], needed: ["x"]), names(bound: ["x"]), names(needed: ["f"]),
        ])
        #expect(search.context(for: ["f"], before: 3).snippets == [0, 1])
    }

    @Test func aSnippetThatIsNoPythonBindsNothing() {
        let search = ContextSearch(names: [nil, names(needed: ["x"])])
        #expect(search.context(for: ["x"], before: 1) == .init(snippets: [], missing: ["x"]))
    }

    @Test func mutualNeedsEnd() {
        let search = ContextSearch(names: [
            names(bound: ["a"], needed: ["b"]), names(bound: ["b"], needed: ["a"]), names(needed: ["a", "b"]),
        ])
        #expect(search.context(for: ["a", "b"], before: 2).snippets == [0, 1])
    }
}
