# outcome: raised
error = None
for number in range(2000):
    try:
        raise ValueError(number) from error
    except ValueError as caught:
        error = caught
raise error
