# outcome: denied
import os
os.symlink("/etc", "link")
os.close(os.open("link/passwd", os.O_WRONLY))
