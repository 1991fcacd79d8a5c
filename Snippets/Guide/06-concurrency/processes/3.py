import multiprocessing
import sys
import time

context = multiprocessing.get_context("fork")
quitter = context.Process(target=sys.exit, args=(3,))
quitter.start()
quitter.join()
quitter.exitcode             # 3

sleeper = context.Process(target=time.sleep, args=(60,))
sleeper.start()
sleeper.is_alive()           # True
sleeper.terminate()
sleeper.join()
sleeper.exitcode             # -15
