# outcome: ran; holds
import multiprocessing
value = multiprocessing.Value('i', 0)
def add():
    with value.get_lock():
        value.value += 1
workers = [multiprocessing.get_context('fork').Process(target=add) for _ in range(4)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(value.value)  # 4
