# outcome: raised or incomplete
error = ValueError(1)
for _ in range(3000):
    error = ExceptionGroup('x', [error])
raise error
