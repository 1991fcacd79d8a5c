internal import PythonSyntax

/// Whether a statement asks for what differs from one machine to the next: paths, names, versions of the system.
///
/// What a guide shows of it is its author's machine, as careful as a "for example".
func asksForMachine(_ tokens: [Token]) -> Bool {
    for (index, token) in tokens.enumerated() where token.kind == .name {
        // Which version of a package a reader has is no matter of the guide.
        if token.text == "__version__" { return true }
        guard let attributes = machine[token.text] else { continue }
        if attributes.isEmpty, tokens[index...].dropFirst().first?.text == "." { return true }
        if tokens[index...].dropFirst().first?.text == ".", let name = tokens[index...].dropFirst(2).first?.text,
            attributes.contains(name)
        {
            return true
        }
    }
    return false
}

/// The attributes of modules and classes, all where none are listed.
private let machine: [String: Set<String>] = [
    "os": [
        "getcwd", "environ", "getenv", "getlogin", "cpu_count", "uname", "getppid", "getuid", "listdir", "scandir",
        "name",
        "getloadavg", "get_terminal_size", "sched_getaffinity",
    ],
    "sys": [
        "version", "version_info", "executable", "platform", "path", "prefix", "argv", "base_prefix", "hexversion",
    ],
    "Path": ["cwd", "home"],
    "socket": ["gethostname", "getfqdn", "gethostbyname"],
    "getpass": ["getuser"],
    "multiprocessing": ["cpu_count"],
    "shutil": ["disk_usage", "which", "get_terminal_size"],
    "platform": [], "tempfile": [], "locale": [], "psutil": [], "site": [], "sysconfig": [],
]
