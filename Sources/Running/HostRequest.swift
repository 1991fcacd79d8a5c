/// What `verify` asks of a host, one at a time.
enum HostRequest: Equatable {
    /// Run these sources one after the other in one child.
    case run(HostJob)
    /// Compile each and tell its names, in one child.
    case examine([HostJob.Source])
    /// Load these modules in the host itself. It is answered as a start is.
    case preload([String])

    var bytes: [UInt8] {
        var writer = ByteWriter()
        switch self {
        case .run(let job):
            writer.put(0)
            job.put(in: &writer)
        case .examine(let sources):
            writer.put(1)
            writer.put(sources) { $1.put(in: &$0) }
        case .preload(let modules):
            writer.put(2)
            writer.put(modules) { $0.put($1) }
        }
        return writer.bytes
    }

    init?(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        switch reader.number() {
        case 0: self = .run(HostJob(&reader))
        case 1: self = .examine(reader.list { HostJob.Source(&$0) })
        case 2: self = .preload(reader.list { $0.text() })
        default: return nil
        }
        if reader.isBroken { return nil }
    }
}

/// What one child runs.
struct HostJob: Equatable {
    var sources: [Source]
    var probes: [Probe]
    var stdin = ""
    /// Packages that must be there, as they are imported.
    var packages: [String] = []
    /// Files for the working directory.
    var files: [File] = []
    /// Whether the internet's protocols work, inside the host's own network, which has the loopback device only.
    var hasLoopback = false

    struct File: Equatable {
        var origin: String
        /// Relative to the working directory.
        var name: String
    }

    struct Source: Equatable {
        /// The name of the file that it is written to.
        var name: String
        var text: String
        /// The document's number of its first line.
        var firstLine: Int
        var isContext: Bool
        /// Whether it was written at the prompt, which echoes.
        var isSession = false
    }

    /// One claim to be observed: see `struct cpython_probe`.
    struct Probe: Equatable {
        var source: Int
        var claim: Int
        var firstLine: Int
        var lastLine: Int
        var column: Int
        var kind: String
        var commentedOut: String?
    }
}

extension HostJob {
    func put(in writer: inout ByteWriter) {
        writer.put(sources) { $1.put(in: &$0) }
        writer.put(probes) { $1.put(in: &$0) }
        writer.put(stdin)
        writer.put(packages) { $0.put($1) }
        writer.put(files) {
            $0.put($1.origin)
            $0.put($1.name)
        }
        writer.put(hasLoopback)
    }

    init(_ reader: inout ByteReader) {
        sources = reader.list { Source(&$0) }
        probes = reader.list { Probe(&$0) }
        stdin = reader.text()
        packages = reader.list { $0.text() }
        files = reader.list { File(origin: $0.text(), name: $0.text()) }
        hasLoopback = reader.flag()
    }
}

extension HostJob.Source {
    func put(in writer: inout ByteWriter) {
        writer.put(name)
        writer.put(text)
        writer.put(firstLine)
        writer.put(isContext)
        writer.put(isSession)
    }

    init(_ reader: inout ByteReader) {
        name = reader.text()
        text = reader.text()
        firstLine = reader.number()
        isContext = reader.flag()
        isSession = reader.flag()
    }
}

extension HostJob.Probe {
    func put(in writer: inout ByteWriter) {
        writer.put(source)
        writer.put(claim)
        writer.put(firstLine)
        writer.put(lastLine)
        writer.put(column)
        writer.put(kind)
        writer.put(commentedOut)
    }

    init(_ reader: inout ByteReader) {
        source = reader.number()
        claim = reader.number()
        firstLine = reader.number()
        lastLine = reader.number()
        column = reader.number()
        kind = reader.text()
        commentedOut = reader.optionalText()
    }
}
