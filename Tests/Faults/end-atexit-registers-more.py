# outcome: ran or timed-out
import atexit
def again():
    atexit.register(again)
atexit.register(again)
