import sys
import traceback

print("progress: 50 %", file=sys.stderr)     # progress: 50 %
sys.stderr.write("warning: slow\n")          # 14 — it returns the number of characters
print(42)                                    # 42
try:
    1 / 0
except ZeroDivisionError:
    message = traceback.format_exc().splitlines()[-1]    # 'ZeroDivisionError: division by zero'
