# outcome: ran; alone: Landlock namespaces
import os
for name in os.listdir("/proc"):
    if name.isdigit():
        try:
            content = open(f"/proc/{name}/environ", "rb").read()
        except OSError:
            continue
        assert b"VERIFY_FAULT_SECRET" not in content, name
