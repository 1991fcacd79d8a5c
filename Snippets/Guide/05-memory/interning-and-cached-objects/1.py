import sys

fixed = "sensor"
built = "".join(["sen", "sor"])
built == fixed                           # True
built is fixed                           # False
sys.intern(built) is sys.intern(fixed)   # True
