import Project
import Running

/// A Python that is asked whether sources compile, started when it is first asked; where there is none, everything
/// compiles.
final class Compiler {
    private let root: ProjectRoot
    private lazy var runner: Runner? = {
        var options = RunnerOptions()
        options.jobs = 1
        // Nothing of a guide is run: the layers of isolation that take time to set up are not needed to compile.
        options.isolation = .limits
        let installation = try? findPython(requested: root.configuration.python.first, projectRoot: root.path)
        return installation.flatMap { try? Runner(python: $0, options: options) }
    }()

    init(root: ProjectRoot) {
        self.root = root
    }

    func compiles(_ sources: [String]) -> [Bool] {
        guard !sources.isEmpty, let runner else { return Array(repeating: true, count: sources.count) }
        return runner.compiles(sources).map { $0 == nil }
    }
}
