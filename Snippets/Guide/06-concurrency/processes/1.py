import multiprocessing

context = multiprocessing.get_context("fork")
basket = []

def fill(results):
    basket.append("apple")
    results.put(len(basket))

results = context.SimpleQueue()
child = context.Process(target=fill, args=(results,))
child.start()
child.join()

results.get()                # 1 — in the child
basket                       # [] — here
child.exitcode               # 0
