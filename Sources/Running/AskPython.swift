internal import CSystem
internal import Glibc

/// What an interpreter says of itself.
struct PythonAnswer {
    let implementation: String
    let version: String
    let major: Int
    let minor: Int
    let isFreeThreaded: Bool
    /// Its own path as it sees it, or nothing.
    let executable: String
    /// Where its shared library may lie, likeliest first.
    let libraryCandidates: [String]
}

enum PythonAnswerOrFailure {
    case answer(PythonAnswer)
    case failure(String)
}

/// Runs with every Python from 2.6 on. A line for each fact.
private let question = """
    import sys
    try:
        import sysconfig
        get = sysconfig.get_config_var
    except ImportError:
        get = lambda name: None
    version = sys.version_info
    implementation = getattr(getattr(sys, "implementation", None), "name", "")
    if "__pypy__" in sys.builtin_module_names:
        implementation = "PyPy"
    base = getattr(sys, "base_exec_prefix", sys.exec_prefix)
    for fact in ("verify", implementation, "%d.%d.%d" % version[:3], version[0], version[1],
                 get("Py_GIL_DISABLED") or 0, get("LIBDIR") or "", base, get("INSTSONAME") or "",
                 get("LDLIBRARY") or "", sys.executable or ""):
        print(fact)
    """

/// Starts an interpreter, with its standard streams alone, and asks what it is. The environment is the user's, since a
/// stand-in may need it to find the interpreter; what Python itself would read in it is ignored.
func askPython(_ program: String) -> PythonAnswerOrFailure {
    guard let (output, status) = output(of: program, ["-E", "-s", "-S", "-c", question]) else {
        return .failure("it cannot be executed: \(String(cString: strerror(errno)))")
    }
    let facts = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard facts.count >= 10, facts[0] == "verify", let major = Int(facts[3]), let minor = Int(facts[4]) else {
        let signal = status & 0x7f
        return .failure(signal == 0 || signal == SIGKILL ? "it does not answer as one" : "it dies of signal \(signal)")
    }
    let folders = [facts[6], facts[7] + "/lib", facts[7] + "/lib64"].filter { !$0.isEmpty }
    let names = [facts[8], facts[9], "libpython\(major).\(minor).so.1.0", "libpython\(major).\(minor).so"]
        .filter { $0.contains(".so") }
    var candidates: [String] = []
    for folder in folders {
        for name in names where !candidates.contains(folder + "/" + name) { candidates.append(folder + "/" + name) }
    }
    return .answer(
        PythonAnswer(
            implementation: facts[1], version: facts[2], major: major, minor: minor,
            isFreeThreaded: facts[5] != "0", executable: facts.count > 10 ? facts[10] : "",
            libraryCandidates: candidates))
}

/// The standard output of a program and its status, or nil if it cannot be executed. It is given ten seconds.
private func output(of program: String, _ arguments: [String]) -> (String, status: Int32)? {
    var pipes: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pipes) == 0 else { return nil }
    defer { close(pipes[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var copies: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    var process = pid_t()
    let problem = posix_spawn(&process, program, &actions, nil, &copies, environ)
    close(pipes[1])
    guard problem == 0 else {
        errno = problem
        return nil
    }
    let clock = MonotonicClock()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count < 1 << 16 {
        var polled = pollfd(fd: pipes[0], events: Int16(POLLIN), revents: 0)
        let ready = poll(&polled, 1, Int32(max(0, 10_000 - clock.milliseconds)))
        if ready < 0, errno == EINTR { continue }
        if ready <= 0 { break }
        let length = read(pipes[0], &buffer, buffer.count)
        if length <= 0 { break }
        bytes += buffer.prefix(length)
    }
    // Having closed its output it is about to end.
    var status: Int32 = 0
    let end = MonotonicClock()
    while end.milliseconds < 500 {
        if waitpid(process, &status, WNOHANG) != 0 { return (String(decoding: bytes, as: UTF8.self), status) }
        usleep(500)
    }
    kill(process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return (String(decoding: bytes, as: UTF8.self), status)
}
