# outcome: denied
import os
os.chroot(".")
