# outcome: output-limit
import sys
while True:
    print("x" * 10**6, file=sys.stderr)
