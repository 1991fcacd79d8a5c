# outcome: ran or raised
import os
os.write(0, b'written')
