# outcome: denied; alone: namespaces
import os
os.chmod('/etc/hostname', 0o644)
