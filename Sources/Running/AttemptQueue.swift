internal import Model

/// What is not yet begun, for two kinds of hosts.
struct AttemptQueue {
    private let documents: [[Job]]
    private let preloads: Preloads
    /// For hosts that have packages loaded; in reverse order.
    private var forPackages: [Attempt] = []
    private var plain: [Attempt] = []
    /// Whether a host was given something to do that has packages loaded.
    private var packagesAreLoaded = false

    init(documents: [[Job]], preloads: Preloads) {
        self.documents = documents
        self.preloads = preloads
    }

    func count(withPackages: Bool) -> Int {
        if withPackages { return isWorthPackages ? forPackages.count : 0 }
        return plain.count + (isWorthPackages ? 0 : forPackages.count)
    }

    mutating func next(withPackages: Bool) -> Attempt? {
        guard count(withPackages: withPackages) > 0 else { return nil }
        packagesAreLoaded = packagesAreLoaded || withPackages
        let plain = withPackages ? nil : plain.popLast()
        return plain ?? forPackages.popLast()
    }

    /// Behind all others.
    mutating func append(_ attempts: [Attempt]) {
        forPackages.insert(contentsOf: attempts.filter(needsPackages).reversed(), at: 0)
        plain.insert(contentsOf: attempts.filter { !needsPackages($0) }.reversed(), at: 0)
    }

    /// Before all others.
    mutating func put(_ attempt: Attempt) {
        if needsPackages(attempt) {
            forPackages.append(attempt)
        } else {
            plain.append(attempt)
        }
    }

    mutating func removeAll() {
        forPackages = []
        plain = []
    }

    /// What sleeps takes long and leaves the processor to others: the sooner it begins, the sooner all is done.
    func sleepingFirst(_ attempts: [Attempt]) -> [Attempt] {
        attempts.filter(sleeps) + attempts.filter { !sleeps($0) }
    }

    private func sleeps(_ attempt: Attempt) -> Bool {
        attempt.indices.contains { documents[attempt.document][$0].snippet.sleeps }
    }

    /// How many of the modules that are loaded in advance from packages an attempt imports.
    private func packageCount(_ attempt: Attempt) -> Int {
        guard preloads.packageCounts.indices.contains(attempt.document) else { return 0 }
        return attempt.indices.reduce(0) { $0 + preloads.packageCounts[attempt.document][$1] }
    }

    /// What sleeps would keep others from the hosts that have packages loaded, of which there are few.
    private func needsPackages(_ attempt: Attempt) -> Bool { packageCount(attempt) > 0 && !sleeps(attempt) }

    /// Whether a host that has packages loaded is of use: not where the snippets that wait would load less, each by
    /// itself, than the host does.
    private var isWorthPackages: Bool {
        if packagesAreLoaded { return true }
        var left = preloads.packages.count
        for attempt in forPackages {
            left -= packageCount(attempt)
            if left < 0 { return true }
        }
        return false
    }
}
