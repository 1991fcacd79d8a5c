# outcome: ran
import glob, os
for path in glob.glob('/dev/pts/[0-9]*') + ['/dev/tty']:
    try:
        file = os.open(path, os.O_WRONLY)
    except OSError:
        continue
    raise SystemExit(path)
