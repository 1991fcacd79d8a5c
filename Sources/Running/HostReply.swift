/// What a host tells `verify`.
enum HostReply: Equatable {
    /// Python runs and snippets can be confined.
    case ready(HostReport)
    /// It cannot: why, and which module must not be loaded in advance, if it was that.
    case failed(String, unfitModule: String?)
    case ended(ChildReport)
    /// Whether the snippet that runs uses next to no processor time; told whenever that changes.
    case waits(Bool)

    var bytes: [UInt8] {
        var writer = ByteWriter()
        switch self {
        case .ready(let report):
            writer.put(0)
            writer.put(report.version)
            writer.put(report.libraryModules) { $0.put($1) }
            writer.put(report.layers) { $0.put($1) }
            writer.put(report.missing) {
                $0.put($1.name)
                $0.put($1.reason)
            }
        case .failed(let reason, let module):
            writer.put(1)
            writer.put(reason)
            writer.put(module)
        case .ended(let report):
            writer.put(2)
            report.put(in: &writer)
        case .waits(let waits):
            writer.put(3)
            writer.put(waits)
        }
        return writer.bytes
    }

    init?(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        switch reader.number() {
        case 0:
            self = .ready(
                HostReport(
                    version: reader.text(), libraryModules: reader.list { $0.text() },
                    layers: reader.list { $0.text() },
                    missing: reader.list { HostReport.MissingLayer(name: $0.text(), reason: $0.text()) }))
        case 1: self = .failed(reader.text(), unfitModule: reader.optionalText())
        case 2: self = .ended(ChildReport(&reader))
        case 3: self = .waits(reader.flag())
        default: return nil
        }
        if reader.isBroken { return nil }
    }
}

struct HostReport: Equatable {
    /// `Py_GetVersion()`.
    var version: String
    /// The names of the standard library's modules.
    var libraryModules: [String]
    var layers: [String]
    var missing: [MissingLayer]

    struct MissingLayer: Equatable {
        var name: String
        var reason: String
    }
}

/// How a child ended and what it left.
struct ChildReport: Equatable {
    var ending: Ending
    /// Records, as log.h describes them.
    var log: [UInt8]
    var isLogFull: Bool
    /// What the streams hold behind what is in the log.
    var stdout: [UInt8]
    var stderr: [UInt8]
    var microseconds: Int

    enum Ending: Equatable {
        /// It wrote the done-mark.
        case done
        case exited(status: Int)
        case signalled(Int)
        case timedOut
        case outputLimit
        /// It, or it together with the processes that it started, took more memory than allowed.
        case memoryLimit
        /// Too many processes.
        case processLimit
        /// It could not be started or confined: why.
        case notStarted(String)
    }

    func put(in writer: inout ByteWriter) {
        let (code, detail, text) = ending.fields
        writer.put(code)
        writer.put(detail)
        writer.put(text)
        writer.put(log)
        writer.put(isLogFull)
        writer.put(stdout)
        writer.put(stderr)
        writer.put(microseconds)
    }

    init(
        ending: Ending, log: [UInt8] = [], isLogFull: Bool = false, stdout: [UInt8] = [], stderr: [UInt8] = [],
        microseconds: Int = 0
    ) {
        self.ending = ending
        self.log = log
        self.isLogFull = isLogFull
        self.stdout = stdout
        self.stderr = stderr
        self.microseconds = microseconds
    }

    init(_ reader: inout ByteReader) {
        ending = Ending(code: reader.number(), detail: reader.number(), text: reader.text())
        log = reader.content()
        isLogFull = reader.flag()
        stdout = reader.content()
        stderr = reader.content()
        microseconds = reader.number()
    }
}

extension ChildReport.Ending {
    fileprivate var fields: (code: Int, detail: Int, text: String) {
        switch self {
        case .done: (0, 0, "")
        case .exited(let status): (1, status, "")
        case .signalled(let signal): (2, signal, "")
        case .timedOut: (3, 0, "")
        case .outputLimit: (4, 0, "")
        case .memoryLimit: (5, 0, "")
        case .notStarted(let reason): (6, 0, reason)
        case .processLimit: (7, 0, "")
        }
    }

    fileprivate init(code: Int, detail: Int, text: String) {
        self =
            switch code {
            case 0: .done
            case 1: .exited(status: detail)
            case 2: .signalled(detail)
            case 3: .timedOut
            case 4: .outputLimit
            case 5: .memoryLimit
            case 7: .processLimit
            default: .notStarted(text)
            }
    }
}
