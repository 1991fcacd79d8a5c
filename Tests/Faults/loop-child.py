# outcome: timed-out
import subprocess, sys
subprocess.run([sys.executable, "-c", "while True: pass"])
