import Model

extension Results {
    /// How reports tell the Pythons of a run apart: by the version, and where two have the same by the program too.
    func name(of python: PythonDescription) -> String {
        let isUnique = runs.count { $0.python.version == python.version } <= 1
        return isUnique ? python.version : "\(python.version), \(python.executable)"
    }
}
