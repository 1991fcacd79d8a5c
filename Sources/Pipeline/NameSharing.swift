import Claims
import Running

/// Which blocks of a document share their names, by the marks of tools that test documents.
struct NameSharing {
    /// The marks of the document's snippets, in order.
    private let marks: [BlockMarks]
    /// Whether blocks belong to groups of Sphinx's doctest extension, of which each has names of its own.
    private let hasTestGroups: Bool

    init(_ marks: [BlockMarks]) {
        self.marks = marks
        hasTestGroups = marks.contains { !$0.testGroups.isEmpty }
    }

    /// Sessions of the same group share a namespace.
    func sessionGroup(of index: Int) -> String {
        hasTestGroups ? groups(of: index).sorted().joined(separator: ",") : ""
    }

    func context(of index: Int) -> JobContext {
        var context = JobContext()
        let own = marks[index]
        var first = 0
        if let start = marks[...index].lastIndex(where: \.startsAnew) {
            first = start
            context.allowed = Set(first..<index)
        }
        let earlier = (first..<index).filter { marks[$0].skip == nil }
        if own.continues {
            // What a block goes on with, back to the one that begins it all.
            for before in earlier.reversed() {
                context.required.insert(before, at: 0)
                if !marks[before].continues { break }
            }
        } else if let group = own.group {
            context.required = earlier.filter { marks[$0].group == group }
        }
        if hasTestGroups, !own.isTestSetup {
            let groups = groups(of: index)
            context.allowed = Set(earlier.filter { isShared(self.groups(of: $0), groups) })
            context.required = marks.indices.filter {
                marks[$0].isTestSetup && marks[$0].skip == nil && isShared(self.groups(of: $0), groups)
            }
        }
        return context
    }

    private func groups(of index: Int) -> Set<String> {
        marks[index].testGroups.isEmpty ? ["default"] : marks[index].testGroups
    }

    private func isShared(_ left: Set<String>, _ right: Set<String>) -> Bool {
        !left.isDisjoint(with: right) || left.contains("*") || right.contains("*")
    }
}
