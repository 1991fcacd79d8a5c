# outcome: timed-out
try:
    raise ValueError
finally:
    while True:
        pass
