# outcome: ran or raised
import subprocess
children = [subprocess.Popen(["sleep", "100"]) for _ in range(100)]
