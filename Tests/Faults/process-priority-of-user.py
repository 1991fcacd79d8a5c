# outcome: denied
import os
os.setpriority(os.PRIO_USER, os.getuid(), 19)
