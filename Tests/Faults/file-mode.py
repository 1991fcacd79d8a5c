# outcome: denied
import os
os.chmod('/etc/hostname', 0o644)
