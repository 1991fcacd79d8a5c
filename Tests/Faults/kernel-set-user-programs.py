# outcome: ran
import subprocess
result = subprocess.run(['su', '-c', 'id', 'nobody'], capture_output=True, stdin=subprocess.DEVNULL)
print(result.returncode == 0)  # False
