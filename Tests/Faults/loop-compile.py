# outcome: timed-out or raised or out-of-memory or ran or crashed
eval('+'.join(['1'] * 10**6))
