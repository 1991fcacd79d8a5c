internal import CPython
internal import CSystem
internal import Glibc

/// Calls `body` with a job as C reads it, which lives as long as the call.
func withCJob<Result>(
    _ job: HostJob, paths: [String], seed: UInt64, limits: system_limits, log: SharedLog,
    _ body: (UnsafePointer<cpython_job>) -> Result
) -> Result {
    let sources = zip(job.sources, paths).map { source, path in
        cpython_source(
            text: text(source.text), length: source.text.utf8.count, first_line: Int32(clamping: source.firstLine),
            path: text(path), is_context: source.isContext, is_session: source.isSession)
    }
    let probes = job.probes.map { probe in
        cpython_probe(
            source: Int32(clamping: probe.source), claim: Int32(clamping: probe.claim),
            first_line: Int32(clamping: probe.firstLine), last_line: Int32(clamping: probe.lastLine),
            column: Int32(clamping: probe.column), kind: text(probe.kind),
            commented_out: probe.commentedOut.flatMap { text($0) })
    }
    let packages = text(job.packages.joined(separator: " "))
    defer {
        let texts = sources.flatMap { [$0.text, $0.path] } + probes.flatMap { [$0.kind, $0.commented_out] }
        for text in texts + [packages] { free(UnsafeMutableRawPointer(mutating: text)) }
    }
    var limits = limits
    let output = system_private_output(&limits)
    return sources.withUnsafeBufferPointer { sources in
        probes.withUnsafeBufferPointer { probes in
            var cJob = cpython_job(
                sources: sources.baseAddress, source_count: sources.count, probes: probes.baseAddress,
                probe_count: probes.count, packages: packages, seed: seed, output: (output, output + 1),
                log: log.pointer, log_size: log.size)
            return body(&cJob)
        }
    }
}

/// A copy with NUL at its end; the text may hold more of them.
private func text(_ string: String) -> UnsafePointer<CChar>? {
    let bytes = Array(string.utf8) + [0]
    guard let copy = malloc(bytes.count) else { return nil }
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count) }
    return UnsafePointer(copy.assumingMemoryBound(to: CChar.self))
}
