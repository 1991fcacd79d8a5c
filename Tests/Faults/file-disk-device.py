# outcome: denied or missing-service
import glob, os
for path in ('/dev/sda', '/dev/vda', '/dev/nvme0n1', '/dev/mem', '/dev/kmsg'):
    if os.path.exists(path):
        os.close(os.open(path, os.O_RDONLY))
open('/dev/kmsg')
