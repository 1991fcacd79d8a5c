package import Model

/// What `verify extract --format jsonl` prints: one object on one line for each block of the documents.
package func renderExtraction(_ extractions: [Extraction]) -> String {
    text { stream in
        for extraction in extractions {
            for block in extraction.blocks {
                var json = JSONWriter(to: stream)
                json.block(block, in: extraction.document)
                stream.write("\n")
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func block(_ extracted: ExtractedBlock, in document: Document) {
        let block = extracted.block
        let snippet = extracted.snippet
        let code = snippet.map { $0.lines.map(\.text) } ?? block.lines.map(\.text)
        object { json in
            json.field("id", extracted.id)
            json.field("section", document.slug(of: block))
            json.field("language", block.language.name)
            json.field("start_line", block.lines.first?.number ?? 0)
            json.field("end_line", block.lines.last?.number ?? 0)
            json.field("code", code.joined(separator: "\n"))
            json.field("depths", snippet.map { $0.lines.map(\.depth) } ?? [])
            json.field("ambiguous", snippet?.ambiguousLines ?? [])
            json.field("reconstructed", snippet?.isReconstructed ?? false)
            json.array("claims", extracted.claims) { json, claim in json.extracted(claim) }
            json.array("doubtful", extracted.doubtful) { json, comment in json.doubtful(comment) }
        }
    }

    private mutating func extracted(_ claim: Claim) {
        object { json in
            json.field("line", claim.line)
            json.field("last_line", claim.lastLine)
            json.field("column", claim.column)
            json.field("subject_line", claim.subject.lines.lowerBound)
            json.field("kind", claim.kind.rawValue)
            json.field("expected", claim.expected)
            json.field("note", claim.note)
        }
    }

    private mutating func doubtful(_ comment: DoubtfulComment) {
        object { json in
            json.field("line", comment.line)
            json.field("column", comment.column)
            json.field("text", comment.text)
            json.field("reason", comment.reason)
        }
    }
}

extension Document {
    fileprivate func slug(of block: Block) -> String {
        sections.indices.contains(block.section) ? sections[block.section].slug : ""
    }
}
