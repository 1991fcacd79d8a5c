import Yams

extension Configuration {
    private static let keys = "guides, python, timeout, memory, isolation, strict, network, reports"

    /// Reads `verify.yml`; what it does not know is an error with its line.
    package init(yaml: String, path: String) throws(InputProblem) {
        self.init()
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch let error as YamlError {
            throw .configuration(path: path, line: error.line, message: "not valid YAML: \(error.reason)")
        } catch {
            throw .configuration(path: path, line: nil, message: "not valid YAML: \(error)")
        }
        guard let root else { return }
        guard let mapping = root.mapping else {
            throw .configuration(
                path: path, line: root.mark?.line, message: "keys and values are expected; known keys: \(Self.keys)")
        }
        for (key, value) in mapping {
            func problem(_ message: String) -> InputProblem {
                .configuration(path: path, line: (value.mark ?? key.mark)?.line, message: message)
            }
            func texts() throws(InputProblem) -> [String] {
                if let text = value.string { return [text] }
                guard let sequence = value.sequence else { throw problem("a text or a list of texts is expected here") }
                var result: [String] = []
                for item in sequence {
                    guard let text = item.string else { throw problem("a text is expected in this list") }
                    result.append(text)
                }
                return result
            }
            func text() throws(InputProblem) -> String {
                guard let text = value.string else { throw problem("a text is expected here") }
                return text
            }
            switch key.string {
            case "guides": guides = try texts()
            case "python": python = try texts()
            case "timeout":
                guard let duration = duration(try text()) else {
                    throw problem("a time such as 10s or 500ms is expected")
                }
                timeout = duration
            case "memory":
                guard let bytes = byteCount(try text()) else {
                    throw problem("a size such as 1GiB or 512MiB is expected")
                }
                memory = bytes
            case "isolation": isolation = try text()
            case "strict": strict = try text()
            case "network": network = try text()
            case "reports":
                if let named = value.mapping {
                    for (kind, file) in named {
                        guard let kind = kind.string, let file = file.string else {
                            throw problem("reports are given as kind: path")
                        }
                        reports.append("\(kind)=\(file)")
                    }
                } else {
                    reports = try texts()
                }
            default:
                throw .configuration(
                    path: path, line: key.mark?.line,
                    message: "unknown key \"\(key.string ?? "")\"; known keys: \(Self.keys)")
            }
        }
    }
}

extension YamlError {
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }

    fileprivate var reason: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .duplicatedKeysInMapping: "a key stands twice"
        default: description
        }
    }
}
