# outcome: ran or raised
import atexit, threading
atexit.register(lambda: threading.Thread(target=print, args=('late',)).start())
