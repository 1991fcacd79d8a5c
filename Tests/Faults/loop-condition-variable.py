# outcome: timed-out
import threading
event = threading.Event()
threading.Thread(target=event.wait).start()
print('main is done')  # main is done
