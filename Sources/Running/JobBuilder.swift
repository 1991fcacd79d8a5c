internal import Model

/// Puts together what one child runs.
struct JobBuilder {
    private(set) var job: HostJob

    init() { job = HostJob(sources: [], probes: []) }

    /// What the snippet needs beside its source; to be called before anything is added.
    mutating func provide(for other: Job) {
        let requirements = other.requirements
        job.stdin = requirements.stdin ?? ""
        job.packages = requirements.packages
        job.hasLoopback = requirements.network == .loopback
        job.files = requirements.files.filter(isBelow).map { .init(origin: "\(other.folder)/\($0)", name: $0) }
        if let setup = requirements.setup {
            job.sources.append(.init(name: "setup.py", text: setup + "\n", firstLine: 1, isContext: true))
        }
    }

    mutating func addImport(of module: String) {
        job.sources.append(.init(name: "import.py", text: "import \(module)\n", firstLine: 1, isContext: true))
    }

    mutating func add(_ other: Job, isContext: Bool) {
        let source = job.sources.count
        var own = HostJob.Source(other.snippet, isContext: isContext)
        own.isSession = other.mode == .session
        job.sources.append(own)
        guard !isContext else { return }
        for claim in other.claims {
            job.probes.append(
                .init(
                    source: source, claim: job.probes.count, firstLine: claim.subject.lines.lowerBound,
                    lastLine: claim.subject.lines.upperBound, column: other.snippet.textColumn(of: claim),
                    kind: claim.kind.rawValue, commentedOut: claim.subject.commentedOut))
        }
    }
}

/// Whether a relative path stays inside its folder.
private func isBelow(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
}

extension HostJob.Source {
    init(_ snippet: Snippet, isContext: Bool) {
        // The part of the id behind the path, as a file name.
        let part = snippet.id.split(separator: "#", omittingEmptySubsequences: false).last ?? "snippet"
        let scalars = part.unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-")
                ? Character(scalar) : scalar == "." ? "." : "_"
        }
        self.init(
            name: String(scalars.prefix(100)) + ".py", text: snippet.code, firstLine: snippet.firstLine,
            isContext: isContext)
    }
}

extension Snippet {
    /// The column, in the restored text and from 0, at which a claim's statement begins.
    fileprivate func textColumn(of claim: Claim) -> Int {
        guard let line = lines.first(where: { $0.number == claim.subject.lines.lowerBound }) else { return 0 }
        return line.text.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
    }
}
