# outcome: timed-out or raised
import os, time
end = time.monotonic() + 1000
while time.monotonic() < end:
    try:
        if os.fork() == 0:
            os.setsid()
            try:
                os.fork()
            except OSError:
                pass
            time.sleep(100)
            os._exit(0)
    except OSError:
        time.sleep(0.01)
