# outcome: ran or raised
import os
os.closerange(0, 256)
value = 1
value  # 1
