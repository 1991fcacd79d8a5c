# outcome: ran
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

if __name__ == "__main__":
    with ThreadPoolExecutor(20) as pool:
        print(sum(pool.map(abs, [-1, -2])))  # 3
    with ProcessPoolExecutor(2) as pool:
        print(sum(pool.map(abs, [-1, -2])))  # 3
