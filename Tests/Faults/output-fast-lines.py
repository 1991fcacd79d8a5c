# outcome: output-limit
import os
while True:
    os.write(1, b'\n' * 65536)
