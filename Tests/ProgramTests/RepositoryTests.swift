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
}
