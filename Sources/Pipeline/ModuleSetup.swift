import Project

/// What a Python file's sessions see before they begin: the names of the module itself, as doctest gives them.
struct ModuleSetup {
    /// The folder from which the module is imported: the one above its outermost package. Absolute.
    let searchFolder: String
    /// `package.module`.
    let moduleName: String

    /// Nil for a path that names no module.
    init?(path: String) {
        guard let absolute = FileSystem.absolute(path), absolute.hasSuffix(".py") else { return nil }
        var folder = FileSystem.parent(of: absolute)
        let file = absolute.dropFirst(folder == "/" ? 1 : folder.utf8.count + 1).dropLast(3)
        var parts = file == "__init__" ? [] : [String(file)]
        while FileSystem.kind(of: folder + "/__init__.py") == .file, folder != "/" {
            let above = FileSystem.parent(of: folder)
            parts.insert(String(folder.dropFirst(above == "/" ? 1 : above.utf8.count + 1)), at: 0)
            folder = above
        }
        guard !parts.isEmpty, parts.allSatisfy(isIdentifier) else { return nil }
        searchFolder = folder
        moduleName = parts.joined(separator: ".")
    }

    /// Run silently before the sessions of each docstring.
    var source: String {
        """
        import sys
        sys.path.insert(0, \(pythonLiteral(searchFolder)))
        import importlib
        globals().update({name: value for name, value in vars(importlib.import_module("\(moduleName)")).items()
                          if not name.startswith("__")})
        """
    }
}

private func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
    return name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
}

private func pythonLiteral(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": result += "\\" + String(scalar)
        case "\n": result += "\\n"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// The folders outside the guides' own that their snippets must be able to read.
package func packageFolders(of paths: [String]) -> [String] {
    paths.compactMap { path in path.hasSuffix(".py") ? ModuleSetup(path: path)?.searchFolder : nil }
}
