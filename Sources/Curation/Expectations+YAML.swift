import Model
package import Project
import Yams

extension Expectations {
    private static let keys = "source, claims, needs, stdin, setup"

    /// As in the repository: one claim a line, short values on one line.
    package func yaml() throws -> String {
        func scalar(_ text: String, _ style: Node.Scalar.Style = .doubleQuoted) -> Node {
            .scalar(Node.Scalar(text, Tag(.str), text.contains("\n") ? .literal : style))
        }
        func plain(_ text: String) -> Node { .scalar(Node.Scalar(text)) }
        func flow(_ pairs: [(String, Node)]) -> Node {
            .mapping(Node.Mapping(pairs.map { (plain($0.0), $0.1) }, Tag(.map), .flow))
        }
        func list(_ texts: [String]) -> Node { .sequence(Node.Sequence(texts.map { scalar($0) }, Tag(.seq), .flow)) }

        var root: [(Node, Node)] = []
        let range = Node.Sequence([plain(String(lines.lowerBound)), plain(String(lines.upperBound))], Tag(.seq), .flow)
        root.append((plain("source"), flow([("path", scalar(path)), ("lines", .sequence(range))])))
        let entries = claims.map { claim -> Node in
            var pairs = [("line", plain(String(claim.line))), ("kind", plain(claim.kind.rawValue))]
            if let name = claim.name { pairs.append(("name", scalar(name))) }
            // In one line a text of several is quoted with its line ends escaped.
            pairs.append(("expected", .scalar(Node.Scalar(claim.expected, Tag(.str), .doubleQuoted))))
            return flow(pairs)
        }
        root.append((plain("claims"), .sequence(Node.Sequence(entries, Tag(.seq), entries.isEmpty ? .flow : .block))))
        var needs: [(String, Node)] = []
        if !requirements.packages.isEmpty { needs.append(("packages", list(requirements.packages))) }
        if let python = requirements.python { needs.append(("python", scalar(python))) }
        if !requirements.files.isEmpty { needs.append(("files", list(requirements.files))) }
        if requirements.network != .none { needs.append(("network", plain(requirements.network.rawValue))) }
        if !needs.isEmpty { root.append((plain("needs"), flow(needs))) }
        if let stdin = requirements.stdin { root.append((plain("stdin"), scalar(stdin))) }
        if let setup = requirements.setup { root.append((plain("setup"), scalar(setup))) }
        let mapping = Node.Mapping(root, Tag(.map), .block)
        return try Yams.serialize(node: .mapping(mapping), width: -1, allowUnicode: true)
    }

    /// Reads a file; what it does not know is an error with its line.
    package init(yaml: String, file: String) throws(InputProblem) {
        func problem(_ node: Node?, _ message: String) -> InputProblem {
            .configuration(path: file, line: node?.mark?.line, message: message)
        }
        let composed: Node?
        do { composed = try Yams.compose(yaml: yaml) } catch {
            throw .configuration(path: file, line: nil, message: "not valid YAML: \(error)")
        }
        guard let root = composed?.mapping else {
            throw problem(composed, "keys and values are expected; known keys: \(Self.keys)")
        }
        var path = ""
        var lines = 1...1
        var claims: [ExpectedClaim] = []
        var requirements = Requirements()
        for (key, value) in root {
            switch key.string {
            case "source":
                path = value.mapping?["path"]?.string ?? ""
                let numbers = value.mapping?["lines"]?.array().compactMap(\.int) ?? []
                if numbers.count == 2, numbers[0] <= numbers[1] { lines = numbers[0]...numbers[1] }
            case "claims":
                for entry in value.array() { claims.append(try Self.claim(entry, problem)) }
            case "needs": try Self.read(needs: value, into: &requirements, problem)
            case "stdin": requirements.stdin = value.string
            case "setup": requirements.setup = value.string
            default: throw problem(key, "unknown key \"\(key.string ?? "")\"; known keys: \(Self.keys)")
            }
        }
        self.init(path: path, lines: lines, claims: claims, requirements: requirements)
    }

    private static func claim(
        _ entry: Node, _ problem: (Node?, String) -> InputProblem
    ) throws(InputProblem) -> ExpectedClaim {
        guard let mapping = entry.mapping, let line = mapping["line"]?.int, line > 0,
            let expected = mapping["expected"]?.string
        else { throw problem(entry, "a claim has a line, a kind and what is expected") }
        guard let name = mapping["kind"]?.string, let kind = Claim.Kind(rawValue: name) else {
            let kinds = Claim.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw problem(mapping["kind"] ?? entry, "unknown kind of claim; known: \(kinds)")
        }
        return ExpectedClaim(line: line, kind: kind, expected: expected, name: mapping["name"]?.string)
    }

    private static func read(
        needs: Node, into requirements: inout Requirements, _ problem: (Node?, String) -> InputProblem
    ) throws(InputProblem) {
        guard let mapping = needs.mapping else { throw problem(needs, "keys and values are expected") }
        for (key, value) in mapping {
            switch key.string {
            case "packages": requirements.packages = value.array().compactMap(\.string)
            case "python": requirements.python = value.string
            case "files": requirements.files = value.array().compactMap(\.string)
            case "network":
                guard let network = value.string.flatMap(Requirements.Network.init(rawValue:)) else {
                    throw problem(value, "network is none or loopback")
                }
                requirements.network = network
            default:
                throw problem(key, "unknown need \"\(key.string ?? "")\"; known: packages, python, files, network")
            }
        }
    }
}
