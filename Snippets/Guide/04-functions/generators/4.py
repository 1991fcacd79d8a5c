def worker():
    while True:
        try:
            yield "ready"
        except ValueError as error:
            print("ignored:", error)
        finally:
            print("tidy")

job = worker()
next(job)                            # 'ready'
job.throw(ValueError("odd"))
# ignored: odd
# tidy
job.close()                          # tidy

def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            pass

mule = stubborn()
next(mule)
mule.close()                         # RuntimeError: generator ignored GeneratorExit
