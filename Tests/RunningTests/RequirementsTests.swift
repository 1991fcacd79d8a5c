import Glibc
import Model
import Running
import Testing

@Suite struct RequirementsTests {
    private func run(_ code: String, _ change: (inout Requirements) -> Void, folder: String = ".") throws -> Run {
        var requirements = Requirements()
        change(&requirements)
        let plain = job(code)
        let job = Job(snippet: plain.snippet, claims: [], requirements: requirements, folder: folder)
        return try #require(try testRunner().run([[job]])[0][0])
    }

    @Test func standardInput() throws {
        let run = try run("print(input(), input())\n") { $0.stdin = "a\nb\n" }
        #expect(run.output(0..<run.stdout.count) == "a b\n")
    }

    @Test func noStandardInput() throws {
        #expect(try run("input()\n") { _ in }.outcome == .missingService("standard input"))
    }

    @Test func setupIsSilent() throws {
        let run = try run("print(x)\n") { $0.setup = "print('noise')\nx = 3" }
        #expect(run.output(0..<run.stdout.count) == "3\n")
        #expect(run.context == [])
    }

    @Test func setupOfSessions() throws {
        var requirements = Requirements()
        requirements.setup = "import math\nx = 3"
        let jobs = ["x += 1\n", "print(x, math.floor(2.5))\n"].map {
            Job(snippet: job($0).snippet, claims: [], mode: .session, requirements: requirements)
        }
        let runs = try testRunner().run([jobs])[0]
        #expect(runs[1].map { $0.output(0..<$0.stdout.count) } == "4 2\n")
    }

    @Test func aSetupThatLacksAPackage() throws {
        let run = try run("print(frob)\n") { $0.setup = "from no_such_package import frob" }
        #expect(run.outcome == .missingPackage("no_such_package"))
    }

    @Test func aPackageThatIsNotThere() throws {
        #expect(try run("print(1)\n") { $0.packages = ["json", "no_such"] }.outcome == .missingPackage("no_such"))
    }

    @Test func files() throws {
        var template = Array("/tmp/verify-test-XXXXXX".utf8CString)
        let folder = try #require(
            template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
                .map { String(cString: $0) })
        let file = try #require(fopen(folder + "/data.csv", "w"))
        fputs("1,2\n", file)
        fclose(file)
        defer {
            unlink(folder + "/data.csv")
            rmdir(folder)
        }
        let run = try run("print(open('data.csv').read(), end='')\n", { $0.files = ["data.csv"] }, folder: folder)
        #expect(run.output(0..<run.stdout.count) == "1,2\n")
    }

    @Test func aFileThatIsNotThere() throws {
        #expect(try run("open('data.csv')\n") { _ in }.outcome == .missingService("file data.csv"))
    }

    @Test func loopback() throws {
        let code = """
            import socket
            server = socket.create_server(("127.0.0.1", 0))
            client = socket.create_connection(server.getsockname())
            client.sendall(b"hi")
            print(server.accept()[0].recv(2))

            """
        let run = try run(code) { $0.network = .loopback }
        #expect(run.outcome == .ran)
        #expect(run.output(0..<run.stdout.count) == "b'hi'\n")
        #expect(try self.run(code) { _ in }.outcome.kind == .denied)
    }
}
