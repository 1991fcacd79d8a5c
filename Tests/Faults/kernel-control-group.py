# outcome: denied or missing-service or raised
import glob, os
paths = glob.glob('/sys/fs/cgroup/**/cgroup.procs', recursive=True)
if not paths:
    raise PermissionError
open(paths[0], 'w').write(str(os.getpid()))
