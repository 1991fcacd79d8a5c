import ArgumentParser
import Running

@main
struct Verify: ParsableCommand {
    static func main() {
        runHostIfAsked(CommandLine.arguments)
        main(nil)
    }
}
