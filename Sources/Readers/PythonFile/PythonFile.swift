import Model

func readPythonFile(_ source: SourceText) -> Document {
    DocumentBuilder(source: source, title: source.fileTitle).document()
}
