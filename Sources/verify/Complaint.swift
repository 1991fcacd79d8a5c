import Project
import Reports

/// Says on standard error what is wrong with the input. A file's name in it may hold anything, but steers neither a
/// terminal nor a workflow.
func complain(_ message: String) {
    let line = message.hasPrefix("Error:") ? message : "verify: \(visible(message))"
    Output.complain(line + "\n")
}

func complain(_ problems: [InputProblem]) {
    for problem in problems { complain(problem.message) }
}
