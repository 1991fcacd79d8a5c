import Glibc
import Model
import Running
import Testing

/// Programs that answer like interpreters which cannot be used.
@Suite struct FindPythonTests {
    private func situation(of requested: String) -> PythonNotUsable.Situation? {
        do throws(PythonNotUsable) {
            _ = try findPython(requested: requested, projectRoot: nil)
            return nil
        } catch {
            return error.situation
        }
    }

    /// Calls `body` with the path of an executable script.
    private func withProgram<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
        var template = Array("/tmp/verify-test-XXXXXX".utf8CString)
        let descriptor = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
        try #require(descriptor >= 0)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        #expect(write(descriptor, text, text.utf8.count) == text.utf8.count)
        fchmod(descriptor, 0o755)
        close(descriptor)
        return try body(path)
    }

    private func answering(_ facts: [String]) -> String {
        "#!/bin/sh\ncat <<END\n" + (["verify"] + facts).joined(separator: "\n") + "\nEND\n"
    }

    @Test func systemPython() throws {
        let found = try findPython(requested: "/usr/bin/python3", projectRoot: nil)
        #expect(found.description.library.contains("libpython3."))
        #expect(found.description.reason == "--python /usr/bin/python3")
    }

    @Test func missing() {
        #expect(situation(of: "/no/such/python") == .notFound(lookedIn: ["/no/such/python"]))
        #expect(
            situation(of: "3.99")
                == .notFound(lookedIn: ["python3.99 on PATH", "the versions that pyenv and uv keep"]))
    }

    @Test func aTextFile() throws {
        try withProgram("no program\n") { path in
            guard case .notPython = situation(of: path) else {
                Issue.record("\(String(describing: situation(of: path)))")
                return
            }
        }
    }

    @Test func aScriptThatStartsOne() throws {
        try withProgram("#!/bin/sh\nexec /usr/bin/python3 \"$@\"\n") { path in
            let found = try findPython(requested: path, projectRoot: nil)
            #expect(found.description.executable == "/usr/bin/python3")
        }
    }

    @Test func noName() {
        #expect(situation(of: "") == .notFound(lookedIn: ["an empty name"]))
    }

    @Test func aFolderWithoutOne() {
        #expect(situation(of: "/proc/self") == .notFound(lookedIn: ["/proc/self/bin/python"]))
    }

    @Test func aProgramThatCrashes() throws {
        try withProgram("#!/bin/sh\nkill -SEGV $$\n") { path in
            #expect(situation(of: path) == .notPython(reason: "it dies of signal 11"))
        }
    }

    @Test func anotherProgram() {
        #expect(situation(of: "/bin/true") == .notPython(reason: "it does not answer as one"))
    }

    @Test func unusableInterpreters() throws {
        let rows: [([String], PythonNotUsable.Situation)] = [
            (["", "2.7.18", "2", "7", "0", "", "/usr", "", ""], .tooOld(version: "2.7.18")),
            (["cpython", "3.8.18", "3", "8", "0", "", "/usr", "", ""], .tooOld(version: "3.8.18")),
            (["PyPy", "3.10.14", "3", "10", "0", "", "/usr", "", ""], .otherImplementation("PyPy")),
            (["cpython", "3.13.1", "3", "13", "1", "", "/usr", "", ""], .freeThreaded(version: "3.13.1")),
            (
                ["cpython", "3.12.1", "3", "12", "0", "/nowhere", "/nowhere", "", "libpython3.12.a"],
                .noLibrary(
                    version: "3.12.1",
                    lookedFor: ["/nowhere", "/nowhere/lib", "/nowhere/lib64"].flatMap {
                        ["\($0)/libpython3.12.so.1.0", "\($0)/libpython3.12.so"]
                    })
            ),
        ]
        for (facts, expected) in rows {
            try withProgram(answering(facts)) { #expect(situation(of: $0) == expected) }
        }
    }

    @Test func anEnvironmentWhoseBaseIsGone() throws {
        var template = Array("/tmp/verify-test-XXXXXX".utf8CString)
        let folder = try #require(
            template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
                .map { String(cString: $0) })
        mkdir(folder + "/bin", 0o755)
        symlink("/gone/bin/python3", folder + "/bin/python")
        defer {
            unlink(folder + "/bin/python")
            rmdir(folder + "/bin")
            rmdir(folder)
        }
        #expect(situation(of: folder) == .brokenEnvironment(base: "/gone/bin/python3"))
    }
}
