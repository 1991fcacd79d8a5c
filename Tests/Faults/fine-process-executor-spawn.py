# outcome: ran; holds
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
def square(x):
    return x * x
if __name__ == '__main__':
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context('spawn')) as pool:
        print(list(pool.map(square, range(4))))  # [0, 1, 4, 9]
