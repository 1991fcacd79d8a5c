# outcome: timed-out
sum(iter(int, 1))
