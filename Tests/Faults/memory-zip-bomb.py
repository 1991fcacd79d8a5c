# outcome: out-of-memory or timed-out
import zlib
data = zlib.compress(bytes(10**8))
blocks = []
while True:
    blocks.append(zlib.decompress(data))
