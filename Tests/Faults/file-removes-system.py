# outcome: denied
import os
os.rmdir("/usr")
