import logging

logging.basicConfig(format="%(levelname)s: %(message)s")
logging.error("pump %(number)d failed", {"number": 2})       # ERROR: pump 2 failed
logging.basicConfig(format="NEW %(message)s")
logging.error("no change")                                   # ERROR: no change
logging.basicConfig(format="NEW: %(message)s", force=True)
logging.error("changed")                                     # NEW: changed
logging.disable(logging.ERROR)
logging.error("not shown")                                   # prints nothing
logging.critical("still shown")                              # NEW: still shown
