# outcome: out-of-memory or ran or crashed or timed-out
import atexit
def eat():
    blocks = []
    while True:
        blocks.append(bytearray(1 << 24))
atexit.register(eat)
