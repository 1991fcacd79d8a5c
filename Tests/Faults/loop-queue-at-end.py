# outcome: ran or timed-out
import multiprocessing
queue = multiprocessing.Queue()
queue.put('x' * 10**6)
