# outcome: timed-out or denied or raised
import os
while True:
    os.fork()
