# outcome: ran or raised or denied
import mmap, sys
print('a' * 4096, end='', flush=True)
map = mmap.mmap(1, 4096)
map[:4] = b'null'
