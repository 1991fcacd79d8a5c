# outcome: ran; holds
import multiprocessing
context = multiprocessing.get_context('fork')
queue = context.Queue()
worker = context.Process(target=queue.put, args=(5,))
worker.start()
print(queue.get())  # 5
worker.join()
