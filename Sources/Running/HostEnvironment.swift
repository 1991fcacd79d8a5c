internal import Model

/// The environment of a host, and so of its snippets: nothing of the user's own is in it.
func hostEnvironment(folders: HostFolders, installation: PythonInstallation, variation: Variation) -> [String] {
    let program = installation.description.executable
    let own = program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let system = ["/usr/local/bin", "/usr/bin", "/bin"]
    var variables = [
        "PATH": ([own] + system.filter { $0 != own }).joined(separator: ":"),
        "HOME": folders.home,
        "TMPDIR": folders.temporary,
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "COLUMNS": "80",
        "LINES": "24",
        "PYTHONHASHSEED": variation == .first ? "0" : "1",
        "PYTHONUTF8": "1",
        "PYTHONIOENCODING": "utf-8:strict",
        "PYTHONUNBUFFERED": "1",
        "PYTHONNOUSERSITE": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    ]
    // Read when numeric libraries are imported; more threads than one would only cost time at every fork.
    for name in ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"] { variables[name] = "1" }
    if let environment = installation.environment { variables["VIRTUAL_ENV"] = environment }
    return variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
}
