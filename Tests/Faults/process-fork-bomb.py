# outcome: timed-out or raised
import os
while True:
    os.fork()
