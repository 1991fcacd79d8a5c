import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("hen.py").write_text("from egg import shell\nfeathers = 1\n")
Path("egg.py").write_text("from hen import feathers\nshell = 1\n")

import hen
# ImportError: cannot import name 'feathers' from partially initialized module 'hen' (most likely due to a circular import)...

Path("fox.py").write_text("import den\ntail = 1\n")
Path("den.py").write_text("import fox\ndef who():\n    return fox.tail\n")
import den
den.who()                            # 1 — looked up late, when everything is there
