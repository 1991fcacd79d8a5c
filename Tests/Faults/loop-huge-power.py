# outcome: timed-out
x = 7 ** (7 ** 10)
