# outcome: ran
import fcntl, os
print('first')
fcntl.fcntl(1, fcntl.F_SETFL, 0)
os.lseek(1, 0, 0)
os.write(1, b'other')
