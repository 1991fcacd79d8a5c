# outcome: exited or ran
print(1)  # 1
import sys
sys.exit(None)
