# outcome: ran
import os
assert "VERIFY_FAULT_SECRET" not in os.environ
assert b"VERIFY_FAULT_SECRET" not in open("/proc/self/environ", "rb").read()
