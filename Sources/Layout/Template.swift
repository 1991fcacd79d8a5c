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

    /// A template made ready for computing: the number of the feature is `offset` and, for each attribute, its value
    /// times its stride. Attributes beyond the template's own have the stride 0.
    struct Term: Sendable {
        let offset: Int32
        let attributes: SIMD4<UInt8>
        let strides: SIMD4<Int32>
    }

    static let terms: [Term] = all.map(term)
    /// The terms that only the statement and the suite's head decide, and the others.
    static let sharedTerms = all.filter(\.isShared).map(term)
    static let ownTerms = all.filter { !$0.isShared }.map(term)

    private var isShared: Bool { attributes.allSatisfy { $0 == .suite || $0.isOfStatement } }

    private static func term(_ template: Template) -> Term {
        var attributes = SIMD4<UInt8>(repeating: 0)
        var strides = SIMD4<Int32>(repeating: 0)
        var stride: Int32 = 1
        for position in template.attributes.indices.reversed() {
            let attribute = template.attributes[position].rawValue
            attributes[position] = UInt8(attribute)
            strides[position] = stride
            stride *= Int32(Attribute.counts[attribute])
        }
        return Term(offset: Int32(template.offset), attributes: attributes, strides: strides)
    }

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
        [.suite, .ahead, .kind],
        [.suite, .ahead, .child],
        [.suite, .ahead, .returnAhead],
        [.suite, .returnAhead, .kind],
        [.suite, .returnAhead, .child],
        [.suite, .returnAhead, .returned],
        [.suite, .returnAhead, .ended],
        [.suite, .balance, .kind],
        [.suite, .balance, .parallel],
        [.suite, .balance, .use],
        [.suite, .balance, .child],
        [.suite, .parallel, .kind],
        [.suite, .parallel, .child],
        [.suite, .pattern, .kind],
        [.suite, .pattern, .child],
        [.suite, .pattern, .alikeOpener],
        [.suite, .style, .kind],
        [.suite, .style, .parent],
        [.suite, .style, .child],
        [.suite, .style, .receiver],
        [.suite, .condition, .kind],
        [.suite, .condition, .child],
        [.suite, .condition, .settled],
        [.suite, .settled, .kind],
        [.suite, .settled, .use],
        [.suite, .settled, .size],
        [.suite, .source, .kind],
        [.suite, .source, .child],
        [.suite, .source, .use],
        [.suite, .use, .changed, .kind],
        [.suite, .use, .future, .child],
        [.suite, .use, .ended, .child],
        [.suite, .use, .comments, .child],
        [.suite, .kind, .parent, .child],
        [.suite, .kind, .size, .child],
        [.suite, .kind, .size, .use],
        [.suite, .use, .future, .follows],
        [.suite, .alikePrevious, .use, .child],
        [.suite, .comments, .alikePrevious, .child],
        [.suite, .topic, .kind],
        [.suite, .topic, .child],
        [.suite, .topic, .use],
        [.suite, .topic, .nextTopic],
        [.suite, .nextTopic, .kind],
        [.suite, .nextTopic, .child],
        [.suite, .topicPrevious, .topic],
        [.suite, .topicPrevious, .child],
        [.suite, .topicPrevious, .kind],
        [.suite, .definedNext, .kind],
        [.suite, .definedNext, .child],
        [.suite, .definedNext, .defined],
        [.suite, .comments, .titled],
        [.suite, .comments, .titled, .child],
        [.suite, .titled, .use],
        [.suite, .comments, .use, .kind],
        [.suite, .openerWord],
        [.suite, .openerWord, .use],
        [.suite, .openerWord, .kind],
        [.suite, .word],
        [.suite, .word, .child],
        [.suite, .word, .kind],
        [.suite, .word, .lastWord],
        [.openerWord, .word],
        [.suite, .carried, .kind],
        [.suite, .carried, .child],
        [.suite, .carried, .use],
        [.suite, .promise, .kind],
        [.suite, .promise, .ended],
        [.suite, .promise, .child],
        [.suite, .note, .kind],
        [.suite, .note, .child],
        [.suite, .note, .use],
        [.suite, .note, .commentWord],
        [.suite, .commentWord, .child],
        [.commentWord, .kind],
        [.suite, .reach, .kind],
        [.suite, .reach, .child],
        [.suite, .reach, .use],
        [.suite, .reach, .future],
        [.suite, .lead, .kind],
        [.suite, .lead, .child],
        [.suite, .lead, .alikePrevious],
        [.suite, .alikeNext, .alikePrevious],
        [.suite, .alikeNext, .kind],
        [.suite, .alikeNext, .child],
        [.suite, .definedSoon, .kind],
        [.suite, .definedSoon, .child],
        [.suite, .definedSoon, .use],
        [.suite, .definedSoon, .returned],
        [.suite, .ended, .kind, .next],
        [.suite, .child, .ended, .kind],
        [.suite, .use, .kind, .reach],
    ]
}
