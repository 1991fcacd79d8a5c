# outcome: timed-out
import signal
def endless():
    signal.signal(signal.SIGALRM, signal.SIG_IGN)
    while True:
        pass
    yield
endless()  # 1, 2, 3
