# outcome: denied
import os
os.chown('/etc/passwd', os.getuid(), os.getgid())
