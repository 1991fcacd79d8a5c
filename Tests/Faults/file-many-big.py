# outcome: raised or timed-out; alone: namespaces
for number in range(100):
    with open(str(number), "wb") as file:
        file.write(bytes(10 << 20))
