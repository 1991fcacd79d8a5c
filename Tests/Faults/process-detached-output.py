# outcome: ran
import subprocess
subprocess.Popen(["sh", "-c", "sleep 100; echo late"], start_new_session=True)
