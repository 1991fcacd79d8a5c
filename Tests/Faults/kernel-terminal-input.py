# outcome: ran or denied or raised
import fcntl, pty, termios
main, other = pty.openpty()
fcntl.ioctl(other, termios.TIOCSTI, b'x')
