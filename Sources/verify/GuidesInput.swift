import Model
import Pipeline
import Project

/// The guides that the user named, read, with what went wrong on the way.
struct GuidesInput {
    let guides: [SourceText]
    let problems: [InputProblem]
    /// The lines named as `PATH:LINE`, by the guide's path.
    let lines: [String: Set<Int>]

    init(paths: [String], root: ProjectRoot) {
        var finder = GuideFinder()
        var lines: [String: Set<Int>] = [:]
        var problems: [InputProblem] = []
        if paths.isEmpty {
            do { try root.addDefaultGuides(to: &finder) } catch { problems.append(error) }
        }
        for argument in paths.map({ GuideArgument($0) }) {
            finder.add(argument.path)
            if let line = argument.line { lines[GuideFinder.shown(argument.path), default: []].insert(line) }
        }
        guides = finder.guides
        self.problems = problems + finder.problems
        self.lines = lines
    }
}
