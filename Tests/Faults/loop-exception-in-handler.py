# outcome: timed-out or raised or crashed
import signal
def again(*_):
    signal.alarm(1)
    raise ValueError
signal.signal(signal.SIGALRM, again)
signal.alarm(1)
while True:
    try:
        while True:
            pass
    except ValueError:
        pass
