import copy
import datetime

hasattr(datetime.date(2031, 5, 1), "__replace__") == hasattr(copy, "replace")    # True
hasattr(copy, "replace")
# Python 3.11: False
# Python 3.12: False
# Python 3.13+: True
