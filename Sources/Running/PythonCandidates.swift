internal import Glibc

/// Where a Python of a version, or of a name such as `python3`, may be: on PATH, then where tools that install several
/// versions side by side keep them, the latest release first.
struct PythonCandidates {
    let programs: [String]
    /// What was looked for, for a message.
    let places: [String]

    init(named name: String) {
        programs = onPath(name)
        places = ["\(name) on PATH"]
    }

    /// - Parameter version: such as `3`, `3.12` or `3.12.1`.
    init(version: String) {
        let parts = version.split(separator: ".")
        let name = "python" + parts.prefix(2).joined(separator: ".")
        programs = onPath(name) + Self.stores.flatMap { Self.installed(in: $0, version: parts) }
        places = ["\(name) on PATH", "the versions that pyenv and uv keep"]
    }

    /// The folders of pyenv and uv.
    private static var stores: [String] {
        var folders: [String] = []
        let home = variable("HOME")
        if let root = variable("PYENV_ROOT") ?? home.map({ $0 + "/.pyenv" }) { folders.append(root + "/versions") }
        if let home { folders.append(home + "/.local/share/uv/python") }
        return folders.filter { access($0, R_OK) == 0 }
    }

    private static func installed(in store: String, version: [Substring]) -> [String] {
        var found: [(numbers: [Int], program: String)] = []
        for name in entries(of: store) {
            // `3.12.1`, `cpython-3.12.1-linux-x86_64-gnu`
            let words = name.split(separator: "-")
            guard let release = words.first(where: { $0.first?.isNumber == true }) else { continue }
            let parts = release.split(separator: ".")
            let program = "\(store)/\(name)/bin/python"
            guard parts.starts(with: version), access(program, X_OK) == 0 else { continue }
            found.append((parts.map { Int($0) ?? 0 }, program))
        }
        return found.sorted { $1.numbers.lexicographicallyPrecedes($0.numbers) }.map(\.program)
    }
}

private func onPath(_ name: String) -> [String] {
    let path = variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { $0 + "/" + name }.filter { access($0, X_OK) == 0 }
}

private func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}
