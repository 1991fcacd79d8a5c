# outcome: ran; holds
import subprocess
child = subprocess.Popen(['sleep', '100'])
child.terminate()
print(child.wait())  # -15
