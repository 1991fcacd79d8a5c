# outcome: exited or ran
import os, sys
leave = os._exit
sys.addaudithook(lambda *_: leave(0))
value = [1]
value  # [1]
import json
