import Claims
import Model
import Testing

/// Claims that rest on what earlier snippets of the same document define.
@Suite struct DocumentTests {
    /// The claims of the last of several snippets, those before it read first.
    private func lastClaims(_ snippets: [String]) -> [String] {
        var vocabulary = DocumentVocabulary()
        var claims: [String] = []
        for code in snippets {
            claims = readClaims(in: snippet(code), output: nil, vocabulary: &vocabulary).claims.map(described)
        }
        return claims
    }

    @Test(arguments: [
        (["def greet(n):\n    return f'Hello, {n}!'", "greet('Bob')  # Hello, Bob!"], "result Hello, Bob!"),
        (["class OutOfFuel(Exception): pass", "drive()  # OutOfFuel: empty"], "raises OutOfFuel: empty"),
        (["class OutOfFuel(Exception): pass", "drive()  # raises OutOfFuel"], "raises OutOfFuel"),
        (
            [
                "class Fuel(Exception): pass\nclass Empty(Fuel): pass",
                "drive()  # Empty: nothing left",
            ], "raises Empty: nothing left"
        ),
        (["class P:\n    def __repr__(self): return f'point at {self.x}'", "P(3)  # point at 3"], "result point at 3"),
        (
            ["class P:\n    def __repr__(self): return f'point at {self.x}'", "p = P(3)", "p  # point at 3"],
            "value point at 3"
        ),
        (["def show(x):\n    print('got', x)", "show(3)\n# got 3"], "result got 3"),
        (["side = 'left'", "print(side)  # left"], "stdout left"),
        (["from enum import Enum\nclass Color(Enum):\n    RED = 1", "Color(1)  # Color.RED"], "result Color.RED"),
    ]) func defined(_ snippets: [String], _ claim: String) {
        #expect(lastClaims(snippets) == [claim])
        // Alone the last one says too little, or the snippet says nothing else.
        #expect(lastClaims(Array(snippets.suffix(1))) != [claim])
    }

    @Test func namesThatAreNotUsed() {
        #expect(lastClaims(["word = 'first'", "print(other)  # first"]).isEmpty)
    }

    /// A name that is bound anew takes its old meaning with it, but for the last one.
    @Test func longDocuments() {
        let snippets = (0..<2000).map { "value = 'word\($0)'\ndef f\($0)(): return value" }
        #expect(lastClaims(snippets + ["print(value)  # word1999"]) == ["stdout word1999"])
    }
}
