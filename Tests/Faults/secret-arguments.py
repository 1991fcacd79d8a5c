# outcome: ran; alone: namespaces
import os
for name in os.listdir('/proc'):
    if name.isdigit():
        try:
            line = open(f'/proc/{name}/cmdline', 'rb').read()
        except OSError:
            continue
        assert b'faults.md' not in line, line
