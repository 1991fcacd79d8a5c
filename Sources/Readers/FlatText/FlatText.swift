import Model

/// Reads a document of which only the words of each line are left.
func readFlatText(_ source: SourceText) -> Document {
    DocumentBuilder(source: source, title: source.fileTitle).document()
}
