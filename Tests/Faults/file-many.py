# outcome: ran or raised or timed-out
for number in range(5000):
    open(str(number), "w").close()
