# outcome: exited
import sys
sys.exit()
