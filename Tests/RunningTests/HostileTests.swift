import Glibc
import Model
import Running
import Testing

/// A snippet that misbehaves, and what must become of it.
struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String { name }
    let name: String
    let code: String
    let outcome: OutcomeKind

    init(_ name: String, _ code: String, _ outcome: OutcomeKind) {
        self.name = name
        self.code = code
        self.outcome = outcome
    }

    static let all = [
        Fault("endless loop", "while True: pass", .timedOut),
        Fault(
            "deaf to signals", "import signal\nfor n in (1, 2, 15): signal.signal(n, signal.SIG_IGN)\nwhile True: pass",
            .timedOut),
        Fault(
            "swallows everything", "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
            .timedOut),
        Fault("stops itself", "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", .timedOut),
        Fault(
            "thread that never ends", "import threading, time\nthreading.Thread(target=time.sleep, args=(99,)).start()",
            .timedOut),
        Fault("os._exit", "import os\nos._exit(0)", .exited),
        Fault("os._exit at the end", "import atexit, os\natexit.register(os._exit, 0)", .exited),
        Fault("os._exit in a destructor", "import os\nclass A:\n    def __del__(self): os._exit(0)\na = A()", .exited),
        Fault("sys.exit", "import sys\nsys.exit()", .exited),
        Fault("sys.exit with a text", "import sys\nsys.exit('why')", .exited),
        Fault("segmentation fault", "import ctypes\nctypes.string_at(0)", .crashed),
        Fault("abort", "import os\nos.abort()", .crashed),
        Fault("kills itself", "import os\nos.kill(os.getpid(), 9)", .crashed),
        Fault("flood", "while True: print('x' * 1000000)", .outputLimit),
        Fault("flood of errors", "import sys\nwhile True: sys.stderr.write('x' * 1000000)", .outputLimit),
        Fault("too much, then done", "print('x' * 3000000)", .outputLimit),
        Fault("memory in one piece", "b = bytearray(1 << 40)", .outOfMemory),
        Fault("memory bit by bit", "x = []\nwhile True: x.append(bytearray(1 << 22))", .outOfMemory),
        Fault("executes another program", "import os\nos.execv('/bin/true', ['true'])", .exited),
        Fault("kills its parent", "import os\nos.kill(os.getppid(), 9)", .denied),
        Fault("kills everything", "import os\nos.kill(-1, 9)", .denied),
        Fault("network", "import socket\nsocket.create_connection(('192.0.2.1', 80))", .denied),
        Fault("names", "import urllib.request\nurllib.request.urlopen('http://example.invalid')", .denied),
        Fault("writes outside", "open('/etc/verify-was-here', 'w')", .denied),
        Fault(
            "own namespaces",
            "import ctypes, os\nlibc = ctypes.CDLL(None, use_errno=True)\nif libc.unshare(0x10000000): raise OSError(ctypes.get_errno(), 'unshare')",
            .denied),
        Fault("forged mark", "import sys, os\nos.write(1, b'NDON')\nos._exit(0)", .exited),
        Fault("child goes on", "import os\nif os.fork(): os._exit(0)\nprint('child')", .exited),
    ]

    /// What must pass though it looks dangerous.
    static let honest = [
        Fault(
            "200 threads",
            "import threading, time\nts = [threading.Thread(target=time.sleep, args=(0.1,)) for _ in range(200)]\nfor t in ts: t.start()\nfor t in ts: t.join()",
            .ran),
        Fault(
            "pool of four",
            "from multiprocessing import Pool\nwith Pool(4) as p: assert p.map(abs, [-1, -2]) == [1, 2]", .ran),
        Fault("array of 300 MB", "b = bytearray(300 << 20)", .ran),
        Fault(
            "own interpreter", "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'pass'], check=True)",
            .ran),
        Fault(
            "daemon left behind",
            "import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0: time.sleep(99)\n    os._exit(0)",
            .ran),
        Fault("no descriptors", "import os\nos.closerange(0, 300)", .ran),
        Fault(
            "patched builtins",
            "import builtins\nfor n in ('repr', 'compile', 'len', 'isinstance', 'print'): setattr(builtins, n, None)",
            .ran),
        Fault("no modules", "import sys\nsys.modules.clear()", .ran),
        Fault(
            "folders deeper than any path",
            "import os\nfor _ in range(400):\n    os.mkdir('x' * 200)\n    os.chdir('x' * 200)",
            .ran),
        Fault(
            "many folders without permissions",
            "import os\nfor n in range(50):\n    os.makedirs(f'{n}/a/b')\n    open(f'{n}/a/c', 'w').close()\n    os.chmod(f'{n}/a', 0)",
            .ran),
        Fault("moves a file", "import os\nos.mkdir('a')\nopen('b', 'w').close()\nos.rename('b', 'a/b')", .ran),
    ]
}

@Suite struct HostileTests {
    /// Each between good snippets, which must not notice, on two hosts at once.
    @Test(arguments: [Fault.all, Fault.honest]) func outcomes(faults: [Fault]) throws {
        let runner = try testRunner {
            $0.limits.time = .seconds(5)
            $0.jobs = 2
        }
        let good = job("print(1 + len(__import__('os').listdir()))\n", claims: [(.stdout, 1)])
        let runs = runner.run([faults.flatMap { [job($0.code + "\n"), good] }])[0]
        for (index, fault) in faults.enumerated() {
            #expect(
                runs[2 * index]?.outcome.kind == fault.outcome,
                "\(fault.name): \(String(describing: runs[2 * index]?.outcome))")
            let after = try #require(runs[2 * index + 1])
            #expect(after.observations.map { after.output($0.stdout) } == ["1\n"], "after \(fault.name)")
        }
        #expect(access("/etc/verify-was-here", F_OK) != 0)
    }

    /// No process of ours holds the folder of a run any more, and none of the hosts' descendants lives.
    @Test func nothingIsLeft() throws {
        let mark = "verify-test-\(getpid())"
        let runner = try testRunner { $0.limits.time = .milliseconds(500) }
        let code = """
            import os, time
            if os.fork() == 0:
                os.setsid()
                os.execv('/bin/sh', ['\(mark)', '-c', 'sleep 99; true'])
            while True: pass

            """
        #expect(runner.run([[job(code)]])[0][0]?.outcome.kind == .timedOut)
        #expect(try commands().allSatisfy { !$0.hasPrefix(mark) })
    }

    /// The command lines of all processes.
    private func commands() throws -> [String] {
        let folder = try #require(opendir("/proc"))
        defer { closedir(folder) }
        var result: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard Int(name) != nil else { continue }
            let file = open("/proc/\(name)/cmdline", O_RDONLY)
            guard file >= 0 else { continue }
            defer { close(file) }
            var buffer = [UInt8](repeating: 0, count: 256)
            result.append(String(decoding: buffer.prefix(max(0, read(file, &buffer, buffer.count))), as: UTF8.self))
        }
        return result
    }
}
