# outcome: denied; alone: namespaces
import os
os.chown('/etc/passwd', os.getuid(), os.getgid())
