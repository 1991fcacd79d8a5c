from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    good = pool.submit(int, "7")
    bad = pool.submit(int, "seven")

good.result()                # 7
bad.done()                   # True
type(bad.exception())        # <class 'ValueError'>
bad.result()                 # ValueError: invalid literal for int() with base 10: 'seven'
good.cancel()                # False — too late
