# outcome: out-of-memory or raised or timed-out or crashed or denied
import os
files = [os.memfd_create(str(number)) for number in range(200)]
for file in files:
    for _ in range(60):
        os.write(file, bytes(1 << 20))
