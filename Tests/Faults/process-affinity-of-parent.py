# outcome: denied
import os
os.sched_setaffinity(os.getppid(), {0})
