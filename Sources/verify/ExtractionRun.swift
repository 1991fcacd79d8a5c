import ArgumentParser
import Glibc
import Model
import Pipeline
import Project
import Running

/// The guides taken apart, without running them. Where a Python is at hand, it settles which layouts compile.
struct ExtractionRun {
    let extractions: [Extraction]
    let exitCode: ExitCode

    init(paths: [String]) throws {
        let root: ProjectRoot
        do { root = try ProjectRoot.find() } catch {
            complain(error.message)
            throw ExitCode(2)
        }
        let input = GuidesInput(paths: paths, root: root)
        complain(input.problems)
        var options = RunnerOptions()
        options.jobs = 1
        let installation = try? findPython(requested: nil, projectRoot: root.path)
        let runner = installation.flatMap { try? Runner(python: $0, options: options) }
        defer { runner?.close() }
        let extractor = Extractor(compiles: { sources in
            runner.map { $0.compiles(sources).map { $0 == nil } } ?? Array(repeating: true, count: sources.count)
        })
        extractions = input.guides.map(extractor.extract)
        let isEmpty = extractions.allSatisfy(\.blocks.isEmpty)
        if isEmpty, input.problems.isEmpty { complain("no code was found") }
        exitCode = ExitCode(input.problems.isEmpty ? isEmpty ? 1 : 0 : 2)
    }
}
