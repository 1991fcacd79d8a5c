# outcome: ran or denied
import os, pty
main, other = pty.openpty()
os.write(other, b'x')
print(os.read(main, 1))  # b'x'
