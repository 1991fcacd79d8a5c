# outcome: denied
import os
os.unlink("/etc/hostname")
