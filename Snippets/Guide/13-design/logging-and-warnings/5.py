import warnings

def old_name():
    warnings.warn("use new_name", DeprecationWarning, stacklevel=2)
    return 5

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_name()
caught[0].category.__name__          # 'DeprecationWarning'

with warnings.catch_warnings():
    warnings.simplefilter("error")
    old_name()                       # DeprecationWarning: use new_name
