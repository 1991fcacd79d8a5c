internal import Glibc
internal import Model

/// Finds the Python that runs the snippets: the one asked for (a path or a version), else the active virtual
/// environment's, else the project's own, else the system's.
package func findPython(requested: String?, projectRoot: String?) throws(PythonNotUsable) -> PythonInstallation {
    if let requested { return try requestedInstallation(requested) }
    if let active = getenv("VIRTUAL_ENV").map({ String(cString: $0) }), !active.isEmpty {
        return try installation(active + "/bin/python", reason: "VIRTUAL_ENV")
    }
    if let projectRoot {
        let program = projectRoot + "/.venv/bin/python"
        // A link to a base that is gone counts: saying so helps more than silently taking another Python.
        if isPresent(program) { return try installation(absolute(program), reason: "the project's .venv") }
    }
    return try installation("/usr/bin/python3", reason: "the system's Python")
}

/// What `--python` names.
private func requestedInstallation(_ requested: String) throws(PythonNotUsable) -> PythonInstallation {
    guard !requested.isEmpty else {
        throw PythonNotUsable(subject: "--python", situation: .notFound(lookedIn: ["an empty name"]))
    }
    let reason = "--python \(requested)"
    if requested.contains("/") || isPresent(requested) {
        return try installation(programAt(absolute(requested)), reason: reason)
    }
    let isVersion = requested.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
    let candidates = isVersion ? PythonCandidates(version: requested) : PythonCandidates(named: requested)
    var failure: PythonNotUsable?
    // The first one may be a stand-in that starts none, or another release than the one asked for.
    for program in candidates.programs {
        do throws(PythonNotUsable) {
            let found = try installation(program, reason: reason)
            let release = found.description.version.split(separator: ".")
            if !isVersion || release.starts(with: requested.split(separator: ".")) { return found }
        } catch {
            // What is a Python tells more than what is none.
            if case .notPython = failure?.situation { failure = error }
            failure = failure ?? error
        }
    }
    throw failure ?? PythonNotUsable(subject: requested, situation: .notFound(lookedIn: candidates.places))
}

/// An environment's or an installation's folder stands for its program.
private func programAt(_ path: String) -> String {
    [path + "/bin/python", path + "/bin/python3"].first(where: isPresent) ?? path
}

private func installation(_ program: String, reason: String) throws(PythonNotUsable) -> PythonInstallation {
    func failure(_ situation: PythonNotUsable.Situation) -> PythonNotUsable {
        PythonNotUsable(subject: program, situation: situation)
    }
    guard access(program, F_OK) == 0 else {
        if let target = linkTarget(program) { throw failure(.brokenEnvironment(base: target)) }
        throw failure(.notFound(lookedIn: [program]))
    }
    var status = stat()
    if stat(program, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        throw failure(.notFound(lookedIn: ["\(program)/bin/python"]))
    }
    let answer: PythonAnswer
    switch askPython(program) {
    case .answer(let given): answer = given
    case .failure(let reason): throw failure(.notPython(reason: reason))
    }
    guard answer.implementation == "cpython" || answer.implementation.isEmpty else {
        throw failure(.otherImplementation(answer.implementation))
    }
    guard answer.major == 3, answer.minor >= 9 else { throw failure(.tooOld(version: answer.version)) }
    guard !answer.isFreeThreaded else { throw failure(.freeThreaded(version: answer.version)) }
    let candidates = answer.libraryCandidates
    guard let library = candidates.first(where: { access($0, R_OK) == 0 }) else {
        throw failure(.noLibrary(version: answer.version, lookedFor: candidates))
    }
    // A script that starts a Python is not one.
    let executable = answer.executable.hasPrefix("/") ? answer.executable : program
    let description = PythonDescription(
        version: answer.version, library: library, executable: executable, reason: reason)
    return PythonInstallation(description: description, environment: environment(of: executable))
}

/// The virtual environment of a program: the folder above its own, if that holds `pyvenv.cfg`.
private func environment(of program: String) -> String? {
    let folder = program.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    return isPresent(folder + "/pyvenv.cfg") ? folder : nil
}

private func isPresent(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
}

/// Against the working directory; links stay, since an environment is found by the link's own place.
private func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
}
