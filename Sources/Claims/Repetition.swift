/// How often a statement runs, as far as its place in the snippet tells.
enum Repetition: Equatable {
    case once
    /// In a function: as often as it is called.
    case calls
    /// In a loop: once for each of the items that its head writes down, nil where it writes none.
    case loop(items: Int?)
}
