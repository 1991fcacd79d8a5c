# outcome: ran
import os
os.environ.clear()
os.chdir("/")
os.umask(0o777)
