# outcome: ran
import sys
sys.modules.clear()
