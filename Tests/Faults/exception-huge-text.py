# outcome: raised
raise ValueError("x" * 10**6)
