# outcome: ran
import os, subprocess, sys
subprocess.Popen([sys.executable, '-c', 'import os, time\nos.setsid()\nwhile True: time.sleep(1)'], close_fds=False)
print(1)  # 1
