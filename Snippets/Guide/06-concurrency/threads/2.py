import threading

caught = []
threading.excepthook = lambda details: caught.append(details.exc_type.__name__)

def fail():
    return {}["missing"]

thread = threading.Thread(target=fail)
thread.start()
thread.join()                # OK — join does not raise
caught                       # ['KeyError']
