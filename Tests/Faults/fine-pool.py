# outcome: ran
from multiprocessing import Pool

def square(number):
    return number * number

if __name__ == "__main__":
    with Pool(4) as pool:
        print(pool.map(square, range(4)))  # [0, 1, 4, 9]
