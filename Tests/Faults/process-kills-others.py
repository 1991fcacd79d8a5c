# outcome: ran
import os, signal
for process in range(2, 400):
    if process != os.getpid():
        try:
            os.kill(process, signal.SIGKILL)
        except OSError:
            pass
