import Model
import Testing

@testable import Readers

@Suite struct FlatTextBlockTests {
    static let guide = """
        Answer:
        A queue is a collection that gives back what came first. It is
        used wherever work has to wait.
        from collections import deque
        waiting = deque(["Ada", "Grace"])
        waiting.append("Edsger")
        print(waiting.popleft()) # Ada
        for name in waiting:
        print(name)
        The same with a list is slow, because every item has to move.
        Answer:
        Sets hold every value once; two of them can be compared as a whole.
        | Operation | Meaning |
        |---|---|
        | union | in either |
        seen = {1, 2} | {2, 3}
        print(sorted(seen)) # [1, 2, 3]
        Answer:
        pip install attrs
        python -m venv env
        """

    private func read(_ text: String) -> Document {
        readFlatText(SourceText(path: "guide.txt", lines: text.split(separator: "\n").map(String.init)))
    }

    @Test func findsTheCodeBetweenTheProse() {
        let document = read(Self.guide)
        #expect(document.blocks.map(\.language) == [.python, .python, .shell])
        #expect(document.blocks.map { $0.lines.map(\.number) } == [[4, 5, 6, 7, 8, 9], [16, 17], [19, 20]])
        #expect(document.blocks[0].indentation == .lost)
        #expect(document.blocks[1].lines[0] == BlockLine(text: "seen = {1, 2} | {2, 3}", number: 16, column: 1))
    }

    @Test func infersSectionsFromTheirFirstSentence() {
        let document = read(Self.guide)
        #expect(document.sections.map(\.slug).prefix(2) == ["queues", "sets"])
        #expect(document.sections.map(\.lines) == [1...10, 11...17, 18...20])
        #expect(document.blocks.map(\.section) == [0, 1, 2])
    }

    @Test("Titles that a series goes on with, steps and remedies begin no block", arguments: titledBlocks)
    func keepsSeriesTogether(lines: [String]) {
        let document = read(
            "How a shelf is filled and emptied is shown here.\n" + lines.joined(separator: "\n")
                + "\nThat is all there is to say about it, and it was little.")
        #expect(document.blocks.filter { $0.language == .python }.map { $0.lines.map(\.text) } == [lines])
    }

    static let titledBlocks: [[String]] = [
        [
            "# 1. Adding a book", "shelf = []", "shelf.append(\"Emma\")", "print(len(shelf)) # 1",
            "# 2. A shelf as a default", "class Shelf:", "books = []", "def put(self, book):", "self.books.append(book)",
            "one = Shelf(); one.put(\"Emma\")", "# Fix: a shelf for each", "class Shelf:", "def __init__(self):",
            "self.books = []", "# 3. Counting", "print(7 // 2) # 3", "# 4. Sharing", "print(7 / 2) # 3.5",
        ],
        [
            "import sys", "class Shelf:", "def __init__(self, size):", "self.size = size", "shelf = Shelf(3)",
            "print(sys.getsizeof(shelf) > 0) # True", "# What to know:", "# 1. A shelf has no width", "shelf.width = 2",
            "# 2. Nor a height", "shelf.height = 2",
        ],
    ]

    @Test("Names of inline code that a paragraph was wrapped at are no Python") func leavesWrappedNames() {
        let document = read(
            """
            def shelve(book):
            return [book]
            print(shelve("Emma")) # ['Emma']
            __enter__, __exit__,
            __del__
            Answer:
            These are called when a block is entered and left, and when an object goes.
            """)
        #expect(document.blocks.map { $0.lines.map(\.number) } == [[1, 2, 3]])
    }

    @Test func cutsProseOffTheLineWhereCodeIsGluedToIt() {
        let text = Self.guide.replacing(
            "move.\nAnswer:", with: "move.from heapq import heappush\nheappush(waiting, 3)\nAnswer:")
        let document = read(text)
        #expect(document.blocks[1].lines.first == BlockLine(text: "from heapq import heappush", number: 10, column: 62))
    }

    @Test func dropsTheNumbersOfAListing() {
        let text =
            "This listing, which counts its lines, adds two numbers.\n1 import math\n2 total = math.floor(2.5)\n3 print(total)\nThat is all there is to say about it."
        let document = read(text)
        #expect(
            document.blocks.map { $0.lines.map(\.text) } == [
                ["import math", "total = math.floor(2.5)", "print(total)"]
            ])
        #expect(document.blocks[0].lines.map(\.column) == [3, 3, 3])
    }
}

@Suite struct TopicTests {
    @Test(arguments: [
        ("A decorator is a function that takes another.", "decorators"),
        ("Context managers implement two methods.", "Context managers"),
        ("The GIL (a mutex) is what keeps threads apart.", "GIL"),
        ("An object's mutability describes whether it can change.", "mutability"),
        ("In Python, a closure is a function with memory.", "closures"),
        ("Queue — a line that waits.", "Queue"),
        ("It depends on what you mean.", nil),
    ])
    func subjectOfTheFirstSentence(text: String, expected: String?) {
        #expect(topic(of: text) == expected)
    }
}
