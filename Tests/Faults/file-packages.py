# outcome: denied
import os, sysconfig
open(os.path.join(sysconfig.get_paths()['purelib'], 'verify_fault.pth'), 'w')
