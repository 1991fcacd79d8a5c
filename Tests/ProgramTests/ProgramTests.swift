import Foundation
import Testing

@Suite struct ProgramTests {
    @Test(arguments: ProgramCase.all)
    func program(_ program: ProgramCase) throws {
        let transcript = try program.transcript()
        if ProgramCase.isRecording {
            try transcript.write(to: program.expectedFile, atomically: true, encoding: .utf8)
        }
        let expected = try String(contentsOf: program.expectedFile, encoding: .utf8)
        #expect(transcript.split(separator: "\n") == expected.split(separator: "\n"))
    }
}
