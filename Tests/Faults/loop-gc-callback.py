# outcome: timed-out
import gc
def endless(*_):
    while True:
        pass
gc.callbacks.append(endless)
