# outcome: timed-out
import os, signal, time
if os.fork() == 0:
    os.kill(os.getppid(), signal.SIGSTOP)
    os._exit(0)
time.sleep(0.5)
print('on')
