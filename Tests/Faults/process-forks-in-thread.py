# outcome: ran or raised
import os, threading
def work():
    if os.fork() == 0:
        os._exit(0)
    os.wait()
threads = [threading.Thread(target=work) for _ in range(20)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('done')  # done
