# outcome: out-of-memory or timed-out
numbers = list(range(10**10))
