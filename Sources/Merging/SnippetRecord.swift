/// A snippet in the JSON report of a shard.
struct SnippetRecord: Decodable {
    let id: String
    let outcome: String
    let reconstructed: Bool
    let context: [String]
    let duration_ms: Double
    let stdout: String
    let stderr: String
    let notes: [ReportRecord.Problem]
    let part: Layout
    let claims: [Claim]

    struct Layout: Decodable {
        let section: Int
        let lines: [Line]
        let ambiguous: [Int]
        let reached: [Int]?
        let outcome: OutcomeRecord
    }

    struct Line: Decodable {
        let text: String
        let number: Int
        let column: Int
        let added: Int
        let depth: Int
    }

    struct Claim: Decodable {
        let id: String
        let line: Int
        let last_line: Int
        let column: Int
        let kind: String
        let judged_as: String
        let expected: String
        let actual: String?
        let verdict: String
        let match: String?
        let note: String
        let part: Subject

        struct Subject: Decodable {
            let subject: [Int]
            let name: String?
            let remark: String
        }
    }
}

/// What an outcome carries; which fields are there depends on the outcome.
struct OutcomeRecord: Decodable {
    let types: [String]?
    let message: String?
    let suggestion: String?
    let names: [String]?
    let line: Int?
    let column: Int?
    let number: Int?
    let limit_ms: Double?
}
