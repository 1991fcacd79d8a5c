/// Words that programs use alike everywhere, so that they tell something of a statement's place.
enum CommonWord: String, CaseIterable, Sendable {
    case other
    case append, extend, add, update, pop, remove, insert, get, set
    case write, read, close, flush, open, send, recv, connect, execute, commit, rollback, save, delete, create
    case join, split, strip, format, start, stop, run, wait, sleep, exit
    case log, debug, info, warning, error, exception, assertEqual, assertTrue, assertRaises, raises, warns, patch,
        suppress, lock, cursor, context
    case `super`, `init` = "__init__", result, results, ret, data, value, values, name, key, path, line, lines
    case item, items, text, i, n, x, count, total, index, args, kwargs
    case parser, app, client, session, response, request, resp, loop, main, isinstance, len, range, enumerate, zip

    private static let byText: [String: CommonWord] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    private static let numbers: [CommonWord: UInt8] = Dictionary(
        uniqueKeysWithValues: Swift.zip(allCases, 0...).map { ($0, $1) })

    init(_ text: String) { self = Self.byText[text] ?? .other }

    /// Its place among all cases.
    var number: UInt8 { Self.numbers[self] ?? 0 }
}
