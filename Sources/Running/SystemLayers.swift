/// The layers of confinement that concern whole hosts, as far as the system has them.
struct SystemLayers: Equatable {
    var hasNamespaces: Bool
    var hasControlGroup: Bool
}
