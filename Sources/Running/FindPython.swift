internal import Glibc
internal import Model

/// Finds the Python that runs the snippets: the one asked for (a path or a version), else the active virtual
/// environment's, else the project's own, else the system's.
package func findPython(requested: String?, projectRoot: String?) throws(PythonNotUsable) -> PythonInstallation {
    if let requested {
        let program = try programNamed(requested)
        return try installation(program, reason: "--python \(requested)")
    }
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

/// The path of the program that `--python` names.
private func programNamed(_ requested: String) throws(PythonNotUsable) -> String {
    if requested.contains("/") || isPresent(requested) {
        let path = absolute(requested)
        // An environment's or an installation's folder stands for its program.
        for program in [path + "/bin/python", path + "/bin/python3"] where isPresent(program) { return program }
        return path
    }
    let isVersion = requested.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
    let parts = requested.split(separator: ".").prefix(2).joined(separator: ".")
    let name = isVersion ? "python" + parts : requested
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let places = path.split(separator: ":").map { $0 + "/" + name }
    for place in places where access(place, X_OK) == 0 { return place }
    throw PythonNotUsable(subject: requested, situation: .notFound(lookedIn: ["\(name) on PATH"]))
}

private func installation(_ program: String, reason: String) throws(PythonNotUsable) -> PythonInstallation {
    func failure(_ situation: PythonNotUsable.Situation) -> PythonNotUsable {
        PythonNotUsable(subject: program, situation: situation)
    }
    guard access(program, F_OK) == 0 else {
        if let target = linkTarget(program) { throw failure(.brokenEnvironment(base: target)) }
        throw failure(.notFound(lookedIn: [program]))
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
    let description = PythonDescription(
        version: answer.version, library: library, executable: program, reason: reason)
    return PythonInstallation(description: description, environment: environment(of: program))
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

/// Where a link that leads nowhere leads.
private func linkTarget(_ path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { readlink(path, $0.assumingMemoryBound(to: CChar.self), bytes.count) } ?? -1
    }
    return length > 0 ? String(decoding: buffer.prefix(length), as: UTF8.self) : nil
}

/// Against the working directory; links stay, since an environment is found by the link's own place.
private func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
}
