# outcome: ran or raised
import sys
sys._getframe().f_globals.clear()
value = 1
value  # 1
