# outcome: denied or raised
import os
os.setgroups([])
os.setgid(4)
