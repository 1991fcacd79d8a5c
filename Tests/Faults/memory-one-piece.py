# outcome: out-of-memory
block = bytearray(1 << 40)
