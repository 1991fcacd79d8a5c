# outcome: output-limit
import subprocess
subprocess.run(['yes'])
