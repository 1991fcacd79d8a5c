/// The JSON report of a shard as `verify merge` reads it: see `results.schema.json` for what the fields mean.
struct ReportRecord: Decodable {
    let timestamp: String
    let interrupted: Bool
    let input_problems: [String]
    let runs: [Run]

    struct Run: Decodable {
        let python: Python
        let confinement: Confinement
        let summary: Summary
        let part: Part?
        let documents: [Document]
    }

    struct Python: Decodable {
        let version: String
        let library: String
        let executable: String
        let reason: String
    }

    struct Confinement: Decodable {
        let layers: [String]
        let missing: [Layer]

        struct Layer: Decodable {
            let name: String
            let reason: String
        }
    }

    struct Summary: Decodable {
        let duration_ms: Double
    }

    struct Part: Decodable {
        let shard: Int
        let of: Int
        let plan: String
        let snippets: Int
    }

    struct Document: Decodable {
        let path: String
        let part: Source
        let sections: [Section]
        let problems: [Problem]
        let doubtful: Int
        let snippets: [SnippetRecord]

        struct Source: Decodable {
            let name: String
            let lines: [String]
        }
    }

    struct Section: Decodable {
        let slug: String
        let title: String
        let start_line: Int
        let end_line: Int
    }

    struct Problem: Decodable {
        let line: Int
        let column: Int?
        let message: String
    }
}

/// What every JSON report of this program has, of a part or of the whole.
struct ReportHead: Decodable {
    let schema: Int
    let verify: String
    let runs: [Run]

    struct Run: Decodable {
        let part: ReportRecord.Part?
    }
}
