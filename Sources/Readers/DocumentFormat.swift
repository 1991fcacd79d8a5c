package import Model

/// The kinds of documents that the readers understand.
package enum DocumentFormat: Sendable {
    case markdown
    case flatText
    case reStructuredText
    case pythonFile
}

/// Reads a document as the format says.
package func readDocument(_ source: SourceText, as format: DocumentFormat) -> Document {
    switch format {
    case .markdown: readMarkdown(source)
    case .flatText: readFlatText(source)
    case .reStructuredText: readReStructuredText(source)
    case .pythonFile: readPythonFile(source)
    }
}
