# outcome: out-of-memory or raised
1 << (1 << 45)
