/// A set of attributes whose values are looked at together; every combination of values is a feature with a weight.
struct Template: Sendable {
    let attributes: [Attribute]
    /// The number of its first feature; the others follow, the last attribute varying fastest.
    let offset: Int

    static let all: [Template] = {
        var offset = 0
        return sets.map { attributes in
            defer { offset += attributes.reduce(1) { $0 * Attribute.counts[$1.rawValue] } }
            return Template(attributes: attributes, offset: offset)
        }
    }()

    static let featureCount: Int =
        all.last.map { last in
            last.offset + last.attributes.reduce(1) { $0 * Attribute.counts[$1.rawValue] }
        } ?? 0

    private static let sets: [[Attribute]] = [
        [.suite],
        [.suite, .kind],
        [.suite, .kind, .previous],
        [.suite, .kind, .last],
        [.suite, .kind, .next],
        [.suite, .kind, .child],
        [.suite, .kind, .parent],
        [.suite, .parent, .child],
        [.suite, .kind, .size],
        [.suite, .last, .size],
        [.suite, .child, .size],
        [.suite, .last, .next],
        [.suite, .ended, .kind],
        [.suite, .ended, .child],
        [.suite, .ended, .use],
        [.suite, .ended, .future],
        [.suite, .use, .kind],
        [.suite, .use, .child],
        [.suite, .use, .future],
        [.suite, .use, .bind],
        [.suite, .future, .kind],
        [.suite, .future, .child],
        [.suite, .changed, .kind],
        [.suite, .changed, .use],
        [.suite, .bind, .kind],
        [.suite, .bind, .child],
        [.suite, .bind, .future],
        [.suite, .alikePrevious, .child],
        [.suite, .alikePrevious, .kind],
        [.suite, .alikeOpener, .kind],
        [.suite, .alikeOpener, .child],
        [.suite, .alikeSibling, .kind],
        [.suite, .alikeSibling, .alikePrevious],
        [.suite, .comments, .kind],
        [.suite, .comments, .child],
        [.suite, .comments, .size],
        [.suite, .comments, .use],
        [.suite, .rest, .kind],
        [.suite, .rest, .child],
        [.suite, .depth],
        [.depth, .kind],
        [.suite, .receiver, .parent],
        [.suite, .receiver, .child],
        [.suite, .receiver, .openerReceiver],
        [.suite, .openerReceiver, .kind],
        [.suite, .needs, .kind],
        [.suite, .defined, .kind],
        [.suite, .defined, .child],
        [.suite, .defined, .use],
        [.suite, .follows, .child],
        [.suite, .follows, .kind],
        [.suite, .returned, .kind],
        [.suite, .returned, .ended],
        [.suite, .returned, .use],
        [.suite, .demand, .child],
        [.suite, .demand, .kind],
        [.suite, .headNames, .use],
        [.suite, .headNames, .kind],
        [.suite, .headNames, .child],
    ]
}
