import Testing

@testable import Reports

@Suite struct DifferenceTests {
    /// Deterministic, so that a failure can be repeated.
    static func sequences(_ seed: UInt64) -> ([Int], [Int]) {
        var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let old = (0..<next(12)).map { _ in next(4) }
        let new = (0..<next(12)).map { _ in next(4) }
        return (old, new)
    }

    @Test(arguments: [400, 3, 0])
    func editsLeadFromOneToTheOther(most: Int) {
        for seed in 0..<2000 as Range<UInt64> {
            let (old, new) = Self.sequences(seed)
            let edits = difference(from: old, to: new, most: most)
            #expect(edits.compactMap { if case .insert = $0 { nil } else { $0.element } } == old)
            #expect(edits.compactMap { if case .delete = $0 { nil } else { $0.element } } == new)
        }
    }

    @Test func waysAreShortest() {
        for seed in 0..<500 as Range<UInt64> {
            let (old, new) = Self.sequences(seed)
            let kept = difference(from: old, to: new).count { if case .keep = $0 { true } else { false } }
            #expect(kept == longestCommonSubsequence(old, new))
        }
    }

    @Test func textsWithNothingInCommonTakeLittleTime() {
        let edits = difference(from: Array(0..<200_000), to: Array(300_000..<500_000))
        #expect(edits.count == 400_000)
    }

    @Test(
        arguments: [
            ("[1, 2, 3]", "[1, 2, 4]", [7..<8], [7..<8]),
            ("a b", "a b c", [], [3..<5]),
            ("same", "same", [], []),
            ("foo_1", "foo_2", [4..<5], [4..<5]),
            ("one", "two", [0..<3], [0..<3]),
            ("'ABc'", "'ABC'", [3..<4], [3..<4]),
            ("[a, b]", "[b]", [1..<4], []),
            ("e\u{301}", "é", [0..<2], [0..<1]),
        ] as [(String, String, [Range<Int>], [Range<Int>])])
    func words(old: String, new: String, deleted: [Range<Int>], inserted: [Range<Int>]) {
        let words = WordDifference(from: Array(old.unicodeScalars), to: Array(new.unicodeScalars))
        #expect(words.old == deleted)
        #expect(words.new == inserted)
    }

    @Test(arguments: [
        ("a\nb\nc", "a\nx\nc", ["@@ -1,3 +1,3 @@", " a", "-b", "+x", " c"]),
        ("a", "a", []),
        ("", "a\nb", ["@@ -0,0 +1,2 @@", "+a", "+b"]),
        ("a\nb", "a\nb\n", ["@@ -1,2 +1,3 @@", " a", " b", "+"]),
        ("é\nb", "e\u{301}\nb", ["@@ -1,2 +1,2 @@", "-é", "+e\u{301}", " b"]),
    ])
    func unified(old: String, new: String, lines: [String]) {
        let difference = unifiedDifference(from: old, to: new)
        #expect(difference.map { Array($0.utf8) } == lines.map { Array($0.utf8) })
    }

    @Test func farChangesAreInPartsOfTheirOwn() {
        let old = (1...30).map(String.init)
        var new = old
        new[2] = "x"
        new[25] = "y"
        let lines = unifiedDifference(from: old.joined(separator: "\n"), to: new.joined(separator: "\n"))
        #expect(lines.filter { $0.hasPrefix("@@") } == ["@@ -1,6 +1,6 @@", "@@ -23,7 +23,7 @@"])
        #expect(lines.count == 2 + 7 + 8)
    }
}

extension Edit {
    var element: Element {
        switch self {
        case .keep(let element), .delete(let element), .insert(let element): element
        }
    }
}

private func longestCommonSubsequence(_ old: [Int], _ new: [Int]) -> Int {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for (x, left) in old.enumerated() {
        for (y, right) in new.enumerated() {
            lengths[x + 1][y + 1] = left == right ? lengths[x][y] + 1 : max(lengths[x][y + 1], lengths[x + 1][y])
        }
    }
    return lengths[old.count][new.count]
}
