# outcome: output-limit
print("x" * 3 * 10**6)
