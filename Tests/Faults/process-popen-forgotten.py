# outcome: ran
import subprocess
for _ in range(20):
    subprocess.Popen(['sleep', '1000'], start_new_session=True)
print(1)  # 1
