import functools

def retry(times, on):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except on as error:
                    print(f"try {attempt}: {error}")
                    if attempt == times:
                        raise
        return wrapper
    return decorate

answers = iter([OSError("busy"), OSError("busy"), "connected"])

@retry(3, on=OSError)
def dial():
    answer = next(answers)
    if isinstance(answer, Exception):
        raise answer
    return answer

print(dial())
# Output:
# try 1: busy
# try 2: busy
# connected

dial()                       # StopIteration — not an OSError, so it is not retried
