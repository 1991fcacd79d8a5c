import Model
import Testing

@testable import Reports

@Suite struct KindTests {
    @Test(arguments: ReportKind.all.map(\.name), Sample.allCases)
    func asRecorded(kind name: String, sample: Sample) throws {
        let kind = try #require(ReportKind(name: name))
        // The page's style and script stand in files of their own.
        let text = kind.render(sample.results, .sample).replacing(
            /(?s)<(style|script)>.*?<\/|sha256-[^']*/,
            with: { match in match.output.1.map { "<\($0)>...</" } ?? "sha256-..." })
        try expectGolden(text, "\(name)-\(sample.rawValue).txt")
    }

    @Test func piecesMakeTheWhole() throws {
        let kind = try #require(ReportKind(name: "json"))
        var bytes: [UInt8] = []
        let stream = ReportStream { bytes += $0 }
        kind.write(Sample.faults.results, .sample, stream)
        stream.flush()
        #expect(bytes == Array(kind.render(Sample.faults.results, .sample).utf8))
    }
}
