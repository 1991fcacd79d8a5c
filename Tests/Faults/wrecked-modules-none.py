# outcome: ran or raised
import sys
for name in list(sys.modules):
    sys.modules[name] = None
value = 1
value  # 1
