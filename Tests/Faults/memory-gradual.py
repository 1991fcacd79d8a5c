# outcome: out-of-memory or timed-out
blocks = []
while True:
    blocks.append(bytearray(1 << 24))
