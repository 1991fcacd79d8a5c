import threading

results = []
thread = threading.Thread(target=lambda: results.append(2 + 2), name="adder")
thread.is_alive()            # False
thread.start()
thread.join()                # None
results                      # [4]
thread.name                  # 'adder'
thread.start()               # RuntimeError: threads can only be started once
