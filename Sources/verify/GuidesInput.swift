import Curation
import Model
import Project

/// The guides that the user named, read, with what went wrong on the way.
struct GuidesInput {
    let guides: [SourceText]
    let problems: [InputProblem]
    /// What was reviewed of them, by their paths.
    let curated: [String: CuratedGuide]
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
            // What was reviewed of a guide stands for the guide: who changed it wants that one verified.
            finder.add(CuratedPlaces.guide(ofCurated: argument.path, root: root.path) ?? argument.path)
            if let line = argument.line { lines[GuideFinder.shown(argument.path), default: []].insert(line) }
        }
        guides = finder.guides
        problems += finder.problems
        var curated: [String: CuratedGuide] = [:]
        for guide in guides {
            guard let places = CuratedPlaces(guide: guide.path, root: root.path) else { continue }
            let (found, unreadable) = CuratedGuide.read(places)
            curated[guide.path] = found
            problems += unreadable
        }
        self.problems = problems
        self.curated = curated
        self.lines = lines
    }
}
