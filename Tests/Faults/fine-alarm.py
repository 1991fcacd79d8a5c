# outcome: ran; holds
import signal, time
class Late(Exception):
    pass
def ring(*_):
    raise Late
signal.signal(signal.SIGALRM, ring)
signal.alarm(1)
try:
    time.sleep(3)
except Late:
    print('rang')  # rang
