import ArgumentParser

@main
struct Verify: ParsableCommand {
}
