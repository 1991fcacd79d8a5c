# outcome: ran; holds
import subprocess
print(subprocess.run('echo 3 1 | tr " " "\\n" | sort | head -1', shell=True, capture_output=True, text=True).stdout.strip())  # 1
