# outcome: out-of-memory or ran or timed-out
import threading
def eat():
    blocks = []
    while True:
        blocks.append(bytearray(1 << 24))
thread = threading.Thread(target=eat)
thread.start()
thread.join()
