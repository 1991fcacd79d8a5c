# outcome: exited
import os
for descriptor in range(3, 256):
    try:
        os.write(descriptor, b"\0" * 64)
    except OSError:
        pass
os._exit(0)
