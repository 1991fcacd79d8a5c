# outcome: exited or crashed or denied or raised
import ctypes, os
for line in open('/proc/self/maps'):
    span, rights = line.split()[:2]
    if rights == 'rw-s':
        start, end = (int(part, 16) for part in span.split('-'))
        ctypes.memset(start, 0xff, end - start)
os._exit(0)
