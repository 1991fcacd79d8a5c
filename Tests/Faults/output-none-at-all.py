# outcome: ran
import sys
sys.stdout = sys.stderr = sys.stdin = None
print('x')
