# outcome: exited
import faulthandler, time
faulthandler.dump_traceback_later(0.2, exit=True)
time.sleep(3)
