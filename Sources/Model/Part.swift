/// What the run of a shard knows of the whole, so that the parts can be put together again.
package struct Part: Sendable, Hashable {
    package let shard: Shard
    /// The same in all parts of a run and in no others: made of what they verify and how it is shared out.
    package let plan: String
    /// How many snippets all parts have together.
    package let snippets: Int

    package init(shard: Shard, plan: String, snippets: Int) {
        self.shard = shard
        self.plan = plan
        self.snippets = snippets
    }
}
