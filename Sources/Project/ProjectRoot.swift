import Model

/// The folder that `verify.yml` stands in, or that `verify` was called in.
package struct ProjectRoot: Sendable {
    /// Relative to the current folder where it is that or above it.
    package let path: String
    package let configuration: Configuration
    /// Whether it holds a `verify.yml`.
    package let isConfigured: Bool

    /// Looks for `verify.yml` here and in the folders above, up to the repository's root.
    package static func find() throws(InputProblem) -> ProjectRoot {
        var folder = "."
        for _ in 0..<64 {
            let file = folder == "." ? "verify.yml" : folder + "/verify.yml"
            if FileSystem.kind(of: file) == .file {
                let bytes: [UInt8]
                do { bytes = try FileSystem.read(file) } catch { throw .unreadable(error) }
                let text: SourceText
                do { text = try SourceText(path: file, bytes: bytes) } catch { throw .notUTF8(error) }
                return ProjectRoot(
                    path: folder,
                    configuration: try Configuration(yaml: text.lines.joined(separator: "\n"), path: file),
                    isConfigured: true)
            }
            if FileSystem.kind(of: folder + "/.git") != nil || FileSystem.absolute(folder) == "/" { break }
            folder = folder == "." ? ".." : folder + "/.."
        }
        return ProjectRoot(path: ".", configuration: Configuration(), isConfigured: false)
    }

    /// The guides that are verified where the user names none.
    package func addDefaultGuides(to finder: inout GuideFinder) throws(InputProblem) {
        if !configuration.guides.isEmpty {
            for pattern in configuration.guides { finder.add(pattern: pattern, in: path) }
        } else if FileSystem.kind(of: path == "." ? "Guide" : path + "/Guide") == .folder {
            finder.add(path == "." ? "Guide" : path + "/Guide")
        } else {
            throw .nothingNamed(root: path == "." ? "this folder" : path)
        }
    }
}
