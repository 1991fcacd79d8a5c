import multiprocessing

context = multiprocessing.get_context("fork")

def count(tally):
    for _ in range(100):
        with tally.get_lock():
            tally.value += 1

tally = context.Value("i", 0)
children = [context.Process(target=count, args=(tally,)) for _ in range(3)]
for child in children:
    child.start()
for child in children:
    child.join()
tally.value                  # 300
