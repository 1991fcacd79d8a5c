package import Model

/// A Python whose library can be loaded.
package struct PythonInstallation: Sendable, Equatable {
    package let description: PythonDescription
    /// The virtual environment that it belongs to.
    package let environment: String?
}

/// No Python was found that can run snippets.
package struct PythonNotUsable: Error, Equatable {
    /// What the user asked for, or the path where it was looked for.
    package let subject: String
    package let situation: Situation

    package enum Situation: Sendable, Equatable {
        case notFound(lookedIn: [String])
        /// Its environment names a base Python that is gone.
        case brokenEnvironment(base: String)
        case notPython(reason: String)
        case tooOld(version: String)
        case otherImplementation(String)
        case freeThreaded(version: String)
        /// The library does not exist: statically linked, or its package is missing.
        case noLibrary(version: String, lookedFor: [String])
    }
}

extension PythonNotUsable: CustomStringConvertible {
    package var description: String {
        switch situation {
        case .notFound(let places):
            "\(subject): no such Python (looked for \(places.joined(separator: ", "))). "
                + "Install one, for example with `apt install python3 libpython3.11`, or name one with --python PATH"
        case .brokenEnvironment(let base):
            "\(subject): this virtual environment belongs to \(base), which is gone. Make it anew with "
                + "`python3 -m venv`, or name another Python with --python PATH"
        case .notPython(let reason):
            "\(subject): not a Python (\(reason)). --python takes the path of an interpreter, such as "
                + "/usr/bin/python3, or a version, such as 3.11"
        case .tooOld(let version):
            "\(subject): this is Python \(version); 3.9 or later is needed"
        case .otherImplementation(let name):
            "\(subject): this is \(name); only CPython can be embedded"
        case .freeThreaded(let version):
            "\(subject): this is a free-threaded build of Python \(version), whose objects have another layout; "
                + "name an ordinary build with --python PATH"
        case .noLibrary(let version, let places):
            "\(subject): Python \(version) has no shared library (looked for \(places.joined(separator: ", "))). "
                + "Install it (`apt install libpython\(minor(version))`), or build Python with --enable-shared"
        }
    }

    private func minor(_ version: String) -> String {
        version.split(separator: ".").prefix(2).joined(separator: ".")
    }
}
