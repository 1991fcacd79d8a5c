import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("hotel.py").write_text("print('opening')\nguests = []\n")

import hotel                 # prints "opening"
hotel.guests.append("Ada")
import hotel as again        # prints nothing
again.guests                 # ['Ada']
again is sys.modules["hotel"]    # True
