import Glibc
import Model
import Pipeline
import Project
import Reports
import Running

/// One call of `verify`, from the texts of the guides to results.
struct VerificationRun {
    let settings: RunSettings
    let root: ProjectRoot
    let sections: [String]
    let input: GuidesInput

    func results() throws(RunProblems) -> Results {
        var installations: [PythonInstallation] = []
        for name in settings.pythons {
            do throws(PythonNotUsable) {
                installations.append(try findPython(requested: name, projectRoot: root.path))
            } catch {
                throw RunProblems(messages: [error.description])
            }
        }
        var runs: [VersionResults] = []
        for installation in installations where !Runner.isInterrupted {
            runs.append(try results(of: installation))
        }
        return Results(runs: runs, isInterrupted: Runner.isInterrupted)
    }

    private func results(of installation: PythonInstallation) throws(RunProblems) -> VersionResults {
        let start = ContinuousClock.now
        let runner: Runner
        var options = settings.runner
        let folders = input.guides.map { FileSystem.parent(of: $0.path) } + packageFolders(of: input.guides.map(\.path))
        options.readable = Set(folders.compactMap(FileSystem.absolute)).sorted()
        do { runner = try Runner(python: installation, options: options) } catch {
            throw RunProblems(messages: [error.description])
        }
        defer { runner.close() }
        let extractor = Extractor(compiles: { runner.compiles($0).map { $0 == nil } }, curated: { input.curated[$0] })
        let extractions = input.guides.map(extractor.extract)
        let selection = Selection(sections: sections, lines: input.lines)
        let (chosen, problems) = selection.apply(to: extractions)
        guard problems.isEmpty else { throw RunProblems(messages: problems.map(\.message)) }
        let plan = settings.shard.map { shard in
            ShardPlan(
                of: extractions, chosen: chosen, count: shard.count, durations: settings.durations,
                options: settings.fingerprint)
        }
        let own = settings.shard.flatMap { plan?.chosen(in: $0) } ?? chosen
        let progress = ProgressLine(start: start)
        var documents = Verifier(runner: runner, loosest: settings.loosest)
            .verify(extractions, chosen: own, onProgress: progress.show)
        progress.clear()
        if let shard = settings.shard, let plan { documents = plan.results(of: documents, in: shard) }
        return VersionResults(
            python: runner.python, confinement: runner.confinement, documents: documents,
            duration: start.duration(to: .now), part: settings.shard.flatMap { plan?.part($0) })
    }
}
