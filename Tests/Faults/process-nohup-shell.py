# outcome: ran
import os
os.system('(trap "" HUP TERM INT; setsid sleep 1000 >/dev/null 2>&1 &) &')
