# outcome: timed-out or raised
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
