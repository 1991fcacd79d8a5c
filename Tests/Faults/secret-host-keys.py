# outcome: denied or missing-service
import glob
paths = glob.glob('/etc/ssh/ssh_host_*_key')
if not paths:
    raise FileNotFoundError(2, 'no keys', 'keys')
open(paths[0]).read()
