import ArgumentParser
import Model
import Pipeline
import Project
import Running

/// The guides taken apart, without running them. Where a Python is at hand, it settles which layouts compile.
struct ExtractionRun {
    let root: ProjectRoot
    let input: GuidesInput
    let extractions: [Extraction]

    init(paths: [String]) throws {
        do { root = try ProjectRoot.find() } catch {
            complain(error.message)
            throw ExitCode(2)
        }
        let input = GuidesInput(paths: paths, root: root)
        self.input = input
        complain(input.problems)
        let compiler = Compiler(root: root)
        let extractor = Extractor(compiles: compiler.compiles, curated: { input.curated[$0] })
        extractions = input.guides.map(extractor.extract)
        if extractions.allSatisfy(\.blocks.isEmpty), input.problems.isEmpty { complain("no code was found") }
    }

    /// 2 where something could not be read, 1 where no guide holds code.
    var exitCode: ExitCode {
        ExitCode(!input.problems.isEmpty ? 2 : extractions.allSatisfy(\.blocks.isEmpty) ? 1 : 0)
    }
}
