/// Why a host did not start.
enum HostNotStarted: Error {
    /// The system denies what is not required.
    case denied(String)
    /// The same of control groups alone.
    case deniedGroup(String)
    case other(String)
    case interrupted
}
