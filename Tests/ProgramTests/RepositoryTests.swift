import Foundation
import Testing

/// This repository's own documents.
@Suite struct RepositoryTests {
    @Test func everyClaimOfTheReadMeHolds() throws {
        let ending = try Program.run(["README.md"], in: Program.root)
        #expect(ending.status == 0, "\(ending.stdout)\(ending.stderr)")
    }

    @Test func snippetsAndExpectationsAreInStepWithTheGuide() throws {
        let ending = try Program.run(["extract", "--check"], in: Program.root)
        #expect(ending.status == 0, "\(ending.stdout)\(ending.stderr)")
    }

    /// The index says of each chapter how many claims it makes; `RECORD_CASES` brings the numbers up to date.
    @Test func theIndexCountsTheClaims() throws {
        let index = Program.root.appending(path: "Guide/README.md")
        var lines = try String(contentsOf: index, encoding: .utf8).components(separatedBy: "\n")
        let listing = try Program.run(["list", "Guide"], in: Program.root).stdout
        var chapters = 0
        for entry in listing.split(separator: "\n") {
            guard let found = try /^Guide\/([0-9][^:]*): .* ([0-9]+) claims$/.wholeMatch(in: entry) else { continue }
            chapters += 1
            let link = "](\(found.1))"
            let place = try #require(lines.firstIndex { $0.contains(link) })
            let end = try #require(lines[place].range(of: link)).upperBound
            let counted = lines[place][..<end] + ": \(found.2) claims"
            if ProgramCase.isRecording { lines[place] = String(counted) }
            #expect(lines[place] == counted)
        }
        #expect(chapters == 14)
        if ProgramCase.isRecording {
            try lines.joined(separator: "\n").write(to: index, atomically: true, encoding: .utf8)
        }
    }
}
