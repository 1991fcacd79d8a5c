# outcome: invalid-syntax or ran
yield 1
