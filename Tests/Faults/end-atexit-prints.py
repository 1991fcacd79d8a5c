# outcome: ran
import atexit
atexit.register(print, "bye")
