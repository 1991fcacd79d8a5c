# outcome: ran; holds
import multiprocessing
if __name__ == '__main__':
    with multiprocessing.Manager() as manager:
        shared = manager.dict()
        shared['a'] = 1
        print(dict(shared))  # {'a': 1}
