# outcome: ran
import os
assert os.listdir() == []
assert not os.path.exists("/dev/shm/verify-fault")
