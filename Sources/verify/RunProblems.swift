/// Why nothing can be run, in sentences for the user.
struct RunProblems: Error {
    let messages: [String]
}
