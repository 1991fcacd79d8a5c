import Project

/// Says on standard error what is wrong with the input.
func complain(_ message: String) {
    let line = message.hasPrefix("Error:") ? message : "verify: \(message)"
    Output.complain(line + "\n")
}

func complain(_ problems: [InputProblem]) {
    for problem in problems { complain(problem.message) }
}
