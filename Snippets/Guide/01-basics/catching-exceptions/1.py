def parse_age(text):
    steps = []
    try:
        age = int(text)
    except ValueError:
        steps.append("not a number")
    else:
        steps.append(f"age {age}")
    finally:
        steps.append("done")
    return steps

parse_age("42")              # ['age 42', 'done']
parse_age("forty")           # ['not a number', 'done']

IndexError.__mro__[1:4]      # (<class 'LookupError'>, <class 'Exception'>, <class 'BaseException'>)
issubclass(KeyboardInterrupt, Exception)    # False: that is why "except Exception" lets Ctrl-C through
