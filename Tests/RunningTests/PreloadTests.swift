import Model
import Testing

@testable import Running

@Suite struct PreloadTests {
    @Test func whatManyImport() {
        let texts = [
            "import json, os.path as p  # both\n", "  import json\n", "from a.b import c\n", "from . import json\n",
        ]
        #expect(frequentImports(of: [texts.map { job($0) }]) == ["json"])
    }

    @Test func rareImportsOfManySnippetsAreLeft() {
        let jobs = (0..<100).map { job($0 < 3 ? "import json\n" : "x = 1\n") }
        #expect(frequentImports(of: [jobs]) == [])
    }

    /// A module that is loaded in advance must be as absent as for the reader.
    @Test func whatIsLoadedIsOutOfSight() throws {
        let runner = try testRunner()
        let jobs = [
            job("import concurrent.futures\n"), job("import concurrent.futures\n"),
            job("import concurrent\nconcurrent.futures\n"),
        ]
        let runs = runner.run([jobs])[0]
        #expect(runs.map { $0?.outcome.kind } == [.ran, .ran, .raised])
    }
}
