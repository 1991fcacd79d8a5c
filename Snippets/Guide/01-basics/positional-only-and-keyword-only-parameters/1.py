def resize(image, /, width, *, keep_ratio=True):
    return f"{image} to {width}, ratio {'kept' if keep_ratio else 'free'}"

resize("cat.png", 80)                        # 'cat.png to 80, ratio kept'
resize("cat.png", width=80, keep_ratio=False)    # 'cat.png to 80, ratio free'
# resize(image="cat.png", width=80)          # TypeError
resize("cat.png", 80, False)                 # TypeError: resize() takes 2 positional arguments but 3 were given
# def nothing_after(a, *): ...               # SyntaxError: named arguments must follow bare *
