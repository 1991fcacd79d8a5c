# outcome: denied or raised
import os
os.utime('/etc/hostname', (0, 0))
