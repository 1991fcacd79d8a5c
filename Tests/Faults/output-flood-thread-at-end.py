# outcome: output-limit or ran
import threading
def flood():
    while True:
        print('x' * 1000)
threading.Thread(target=flood).start()
