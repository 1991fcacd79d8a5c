# outcome: ran or output-limit
import threading, time
def chatter():
    while True:
        print('.', end='', flush=True)
        time.sleep(0.001)
threading.Thread(target=chatter, daemon=True).start()
time.sleep(0.05)
