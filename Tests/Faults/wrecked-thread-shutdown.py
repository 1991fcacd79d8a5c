# outcome: ran
import threading
threading._shutdown = None
threading.main_thread = None
print(1)  # 1
