# outcome: denied
import os
os.symlink("/etc", "link")
open("link/verify-fault", "w")
