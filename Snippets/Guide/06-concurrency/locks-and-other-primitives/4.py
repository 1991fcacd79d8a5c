import queue
import threading

orders, cooked = queue.Queue(maxsize=2), []

def cook():
    while (order := orders.get()) is not None:
        cooked.append(order.upper())
        orders.task_done()

chef = threading.Thread(target=cook)
chef.start()
for order in ("soup", "pasta", "cake"):
    orders.put(order)                    # waits while two are pending
orders.join()
orders.put(None)
chef.join()

cooked                                   # ['SOUP', 'PASTA', 'CAKE']
orders.get_nowait()                      # queue.Empty
orders.empty()                           # True
