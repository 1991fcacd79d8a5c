# outcome: exited or crashed or denied or raised
import ctypes, os, random
for line in open('/proc/self/maps'):
    span, rights = line.split()[:2]
    if rights == 'rw-s':
        start, end = (int(part, 16) for part in span.split('-'))
        noise = random.randbytes(1 << 16) if hasattr(random, 'randbytes') else os.urandom(1 << 16)
        ctypes.memmove(start, noise, min(len(noise), end - start))
os._exit(0)
