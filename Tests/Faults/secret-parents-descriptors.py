# outcome: ran; alone: Landlock namespaces
import os
for name in os.listdir('/proc'):
    if name.isdigit() and int(name) != os.getpid():
        try:
            found = [os.readlink(f'/proc/{name}/fd/{number}') for number in os.listdir(f'/proc/{name}/fd')]
        except OSError:
            continue
        if found:
            raise SystemExit(name)
