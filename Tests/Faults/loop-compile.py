# outcome: timed-out or raised or out-of-memory or ran
eval('+'.join(['1'] * 10**6))
