/// What a host must know before it starts Python.
struct HostConfiguration: Equatable {
    var library: String
    /// `<environment>/bin/python`.
    var program: String
    /// A folder that only this host uses; it makes what it needs in there.
    var folder: String
    var preloads: [String]
    var limits: Limits
    var variation: Variation
    var isolation: RunnerOptions.Isolation
    /// Whether the host was started in namespaces of its own.
    var inNamespaces: Bool
    /// Whether snippets that need the loopback device get the machine's network in its place.
    var unconfinedLoopback: Bool
    /// Whether a control group counts what its children use.
    var inControlGroup: Bool
    /// How many hosts there may be.
    var hosts: Int
    /// Folders that snippets may read, beside the system's and Python's own.
    var readable: [String]
    /// The process that is `verify`, as it shows to the host.
    var runner: Int
}

extension HostConfiguration {
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.put(library)
        writer.put(program)
        writer.put(folder)
        writer.put(preloads) { $0.put($1) }
        writer.put(limits.milliseconds)
        writer.put(limits.memory)
        writer.put(limits.output)
        writer.put(limits.file)
        writer.put(limits.processes)
        writer.put(limits.descriptors)
        writer.put(Int(variation.rawValue))
        writer.put(isolation.rawValue)
        writer.put(inNamespaces)
        writer.put(unconfinedLoopback)
        writer.put(inControlGroup)
        writer.put(hosts)
        writer.put(readable) { $0.put($1) }
        writer.put(runner)
        return writer.bytes
    }

    init?(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        library = reader.text()
        program = reader.text()
        folder = reader.text()
        preloads = reader.list { $0.text() }
        limits = Limits()
        limits.time = .milliseconds(reader.number())
        limits.memory = reader.number()
        limits.output = reader.number()
        limits.file = reader.number()
        limits.processes = reader.number()
        limits.descriptors = reader.number()
        variation = Variation(rawValue: UInt64(reader.number())) ?? .first
        isolation = RunnerOptions.Isolation(rawValue: reader.text()) ?? .auto
        inNamespaces = reader.flag()
        unconfinedLoopback = reader.flag()
        inControlGroup = reader.flag()
        hosts = reader.number()
        readable = reader.list { $0.text() }
        runner = reader.number()
        if reader.isBroken { return nil }
    }
}

extension Limits {
    /// The wall clock limit, rounded up.
    var milliseconds: Int { Int((time / Duration.milliseconds(1)).rounded(.up)) }
}
