# outcome: ran
import subprocess, sys
print(subprocess.run([sys.executable, "-c", "print(2 + 2)"], capture_output=True, text=True).stdout)  # 4
print(subprocess.check_output("echo $HOME | wc -l", shell=True))  # b'1\n'
