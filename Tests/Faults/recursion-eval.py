# outcome: raised or out-of-memory or crashed
eval('-' * 200000 + '1')
