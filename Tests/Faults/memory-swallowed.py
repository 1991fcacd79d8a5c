# outcome: timed-out
while True:
    try:
        blocks = []
        while True:
            blocks.append(bytearray(1 << 26))
    except MemoryError:
        pass
