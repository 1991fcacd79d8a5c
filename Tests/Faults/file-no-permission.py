# outcome: ran
import os
os.mkdir("locked")
open("locked/file", "w").close()
os.chmod("locked", 0)
