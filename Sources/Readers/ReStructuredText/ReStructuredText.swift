import Model

func readReStructuredText(_ source: SourceText) -> Document {
    DocumentBuilder(source: source, title: source.fileTitle).document()
}
