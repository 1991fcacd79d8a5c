import Model
import Testing

@testable import Reports

@Suite struct KindTests {
    @Test(arguments: ReportKind.all.map(\.name), Sample.allCases)
    func asRecorded(kind name: String, sample: Sample) throws {
        let kind = try #require(ReportKind(name: name))
        try expectGolden(kind.render(sample.results, .sample), "\(name)-\(sample.rawValue).txt")
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
