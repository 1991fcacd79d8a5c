# outcome: denied
import os
os.setpriority(os.PRIO_PROCESS, os.getppid(), 19)
