import Model
import Testing

@testable import Running

@Suite struct PreloadTests {
    private func preloads(_ texts: [String]) -> Preloads {
        Preloads(for: [texts.map { job($0) }], libraryModules: ["json", "os"])
    }

    @Test func whatManyImport() {
        let found = preloads([
            "import json, os.path as p  # both\n", "  import json; x = 1\n", "from a.b import (c as d, e)\n",
            "from . import json\n", "import a.b as c, json as c\n", "from a.b import d\n", "x = 1\n",
        ])
        #expect(found.library == ["json"])
        #expect(found.packages == ["a.b"])
        #expect(found.packageCounts == [[0, 0, 1, 0, 1, 1, 0]])
        #expect(found.modules(withPackages: false) == ["json"])
        #expect(found.modules(withPackages: true) == ["json", "a.b"])
    }

    @Test func whatIsTakenFromAPackageMayBeAModule() {
        #expect(preloads(["from a import b\n", "from a import b, c\n"]).packages == ["a", "a.b"])
    }

    @Test func rareImportsOfManySnippetsAreLeft() {
        #expect(preloads((0..<100).map { $0 < 3 ? "import json\n" : "x = 1\n" }).library == [])
    }

    /// Few of all, but most of those that import a package at all.
    @Test func packagesAreCountedAmongThoseThatImportSome() {
        #expect(preloads((0..<100).map { $0 < 2 ? "import a\n" : "x = 1\n" }).packages == ["a"])
    }

    /// `from email import message` loads a module, `from os import path` takes an attribute.
    @Test func whatIsTakenFromAPackageIsThere() throws {
        let runner = try testRunner()
        let code = "from email import message\nfrom os import path\nmessage.Message, path.join\n"
        let runs = runner.run([[job(code), job(code), job("import email\nemail.message\n")]])[0]
        #expect(runs.map { $0?.outcome.kind } == [.ran, .ran, .raised])
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
