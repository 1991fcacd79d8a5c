import Glibc
import Project

/// Says on standard error what is wrong with the input.
func complain(_ message: String) {
    let line = message.hasPrefix("Error:") ? message : "verify: \(message)"
    fputs(line + "\n", stderr)
}

func complain(_ problems: [InputProblem]) {
    for problem in problems { complain(problem.message) }
}
