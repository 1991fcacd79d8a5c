import Model
import Readers

/// `fit` fits the weights on CORPUS/fit and writes the tables into the folder OUTPUT, `fit-boundaries` only those of block
/// boundaries; `bench` measures the weights in use on CORPUS/test; `mistakes` prints its wrong lines, `boundaries` the
/// lines before which a block could begin, with their scores; `show` prints what they make of a document: label, block
/// and section of each line; `time` how long that takes.
@main
enum Main {
    static func main() {
        let arguments = CommandLine.arguments
        switch arguments.count > 2 ? arguments[1] : "" {
        case "fit" where arguments.count > 3:
            fit(arguments[2], output: arguments[3], rounds: arguments.count > 4 ? Int(arguments[4]) ?? 8 : 8)
        case "fit-boundaries" where arguments.count > 3:
            fitBoundaries(read(arguments[2] + "/fit"), output: arguments[3])
        case "bench": bench(arguments[2], model: .fitted, .fitted)
        case "show": show(arguments[2])
        case "time": time(arguments[2])
        case "mistakes": mistakes(arguments[2])
        case "boundaries": boundaries(arguments[2])
        default:
            print(
                """
                usage: FitSegmentation fit CORPUS OUTPUT [ROUNDS] | fit-boundaries CORPUS OUTPUT | bench CORPUS
                    | mistakes CORPUS | boundaries CORPUS | show FILE | time FILE
                """
            )
        }
    }

    private static func fit(_ corpus: String, output: String, rounds: Int) {
        let documents = read(corpus + "/fit")
        let boundaries = fitBoundaries(documents, output: output)
        var fit = LabelFit()
        let examples = documents.map { document, reading in
            LabelFit.Example(features: reading.features, truth: reading.lines.map(document.label(of:)))
        }
        let model = fit.fit(examples, rounds: rounds, seed: 1)
        save(WeightTable.source(of: model), as: output + "/LabelWeights.swift")
        bench(corpus, model: model, boundaries)
    }

    /// Fits the weights of block boundaries and writes their table.
    @discardableResult
    private static func fitBoundaries(
        _ documents: [(LabelledDocument, FlatReading)], output: String
    ) -> BoundaryModel {
        let examples = documents.flatMap { BoundaryFit.examples(in: $0, $1) }
        print("\(documents.count) documents, \(examples.count { $0.isBoundary }) boundaries of \(examples.count)")
        var fit = BoundaryFit()
        let model = fit.fit(examples, rounds: 10, seed: 1)
        save(WeightTable.source(of: model), as: output + "/BoundaryWeights.swift")
        return model
    }

    private static func save(_ table: String, as path: String) {
        if !write(table, to: path) { print("cannot write \(path)") }
    }

    /// The labelled documents of a folder.
    private static func read(_ folder: String) -> [(LabelledDocument, FlatReading)] {
        files(in: folder, ending: ".tsv").compactMap { LabelledDocument(path: $0) }.map { ($0, FlatReading($0.lines)) }
    }

    private static func bench(_ corpus: String, model: LabelModel, _ boundaries: BoundaryModel) {
        var total = LabelFigures()
        var blocks = BlockFigures()
        var byKind: [String: LabelFigures] = [:]
        for path in files(in: corpus + "/test", ending: ".tsv") {
            guard let document = LabelledDocument(path: path) else { continue }
            let reading = FlatReading(document.lines)
            let truth = reading.lines.map(document.label(of:))
            let guess = model.labels(of: reading.features)
            total.add(truth: truth, guess: guess)
            let source = SourceText(path: document.name, lines: document.lines)
            blocks.add(document, flatDocument(source, reading, labels: guess, boundaries: boundaries))
            let style = document.name.split(separator: "-").last.map(String.init) ?? ""
            let package = document.name.split(separator: "-").dropLast(3).joined(separator: "-")
            for key in [style, package] { byKind[key, default: LabelFigures()].add(truth: truth, guess: guess) }
        }
        print(total.confusion)
        print(blocks.text)
        for (key, figures) in byKind.sorted(by: { $0.key < $1.key }) + [(key: "all", value: total)] {
            print(
                "\(key)\t\(figures.lineCount) lines\tpython \(text(figures.python))\tpython and sessions \(text(figures.anyPython))\tcode \(text(figures.code))"
            )
        }
    }

    /// How long the reading of a document takes.
    private static func time(_ path: String) {
        guard let bytes = contents(of: path), let source = try? SourceText(path: path, bytes: bytes) else { return }
        let clock = ContinuousClock()
        var blocks = 0
        let durations = (0..<5).map { _ in
            clock.measure { blocks = readDocument(source, as: .flatText).blocks.count }
        }
        print("\(source.lines.count) lines, \(blocks) blocks, \(durations.min() ?? .zero)")
    }

    /// The score of every line of the test set before which a block could begin, and whether one does.
    private static func boundaries(_ corpus: String) {
        for path in files(in: corpus + "/test", ending: ".tsv") {
            guard let document = LabelledDocument(path: path) else { continue }
            let reading = FlatReading(document.lines)
            for run in document.runs(of: reading) {
                var scan = BoundaryScan(run, of: reading)
                for index in run {
                    let isBoundary =
                        index > run.lowerBound
                        && document.block(of: reading.lines[index]) != document.block(of: reading.lines[index - 1])
                    if index > run.lowerBound, let features = scan.features(at: index) {
                        let names = features.map { "\($0)" }.joined(separator: " ")
                        print(
                            document.name, reading.lines[index].number, isBoundary,
                            BoundaryModel.fitted.score(features),
                            reading.lines[index].text, names, separator: "\t")
                    }
                    if isBoundary { scan.beginBlock(at: index) }
                    scan.pass(index)
                }
            }
        }
    }

    /// The lines of the test set that are labelled wrongly.
    private static func mistakes(_ corpus: String) {
        for path in files(in: corpus + "/test", ending: ".tsv") {
            guard let document = LabelledDocument(path: path) else { continue }
            let reading = FlatReading(document.lines)
            for (line, guess) in zip(reading.lines, LabelModel.fitted.labels(of: reading.features))
            where document.label(of: line) != guess {
                print(document.name, line.number, document.label(of: line), guess, line.text, separator: "\t")
            }
        }
    }

    private static func show(_ path: String) {
        guard let bytes = contents(of: path), let source = try? SourceText(path: path, bytes: bytes) else { return }
        let document = readDocument(source, as: .flatText)
        let reading = FlatReading(source.lines)
        let labels = LabelModel.fitted.labels(of: reading.features)
        for (line, label) in zip(reading.lines, labels) {
            let block = document.blocks.firstIndex { $0.lines.contains { $0.number == line.number } }
            let section = document.sections.last { $0.lines.contains(line.number) }
            print(line.number, label, block.map { "\($0)" } ?? "-", section?.slug ?? "", line.text, separator: "\t")
        }
    }

    private static func text(_ score: LabelFigures.Score) -> String {
        func thousandths(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
        return "F1 \(thousandths(score.f1)) (\(thousandths(score.precision)), \(thousandths(score.recall)))"
    }
}
