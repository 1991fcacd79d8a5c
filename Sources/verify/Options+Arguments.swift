import ArgumentParser
import Model
import Project

/// `10s`, `500ms`, `2m`.
struct TimeLimit: ExpressibleByArgument {
    let duration: Duration

    init?(argument: String) {
        guard let duration = Project.duration(argument) else { return nil }
        self.duration = duration
    }
}

/// `1GiB`, `512M`.
struct ByteLimit: ExpressibleByArgument {
    let bytes: Int

    init?(argument: String) {
        guard let bytes = byteCount(argument) else { return nil }
        self.bytes = bytes
    }
}

/// The name of a level of matching.
struct LevelName: ExpressibleByArgument {
    let level: MatchLevel

    init?(argument: String) {
        guard let level = MatchLevel(name: argument) else { return nil }
        self.level = level
    }

    static var allValueStrings: [String] { MatchLevel.allCases.map(\.name) }
}
