# outcome: denied or raised; alone: namespaces
import os
known = os.stat('/etc/hostname')
os.utime('/etc/hostname', ns=(known.st_atime_ns, known.st_mtime_ns))
