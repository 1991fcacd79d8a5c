# outcome: denied or raised
import os
os.setuid(0 if os.getuid() else 1)
