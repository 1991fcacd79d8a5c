# outcome: timed-out or denied
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
