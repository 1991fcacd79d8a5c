import threading

balance = 100
pause = threading.Event()
resume = threading.Event()

def slow_deposit(amount):
    global balance
    seen = balance           # read
    pause.set()
    resume.wait()            # another thread takes its turn
    balance = seen + amount  # write what is out of date

worker = threading.Thread(target=slow_deposit, args=(50,))
worker.start()
pause.wait()
balance -= 30
resume.set()
worker.join()

balance                      # 150 ← the withdrawal of 30 is lost
