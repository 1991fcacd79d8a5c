stock = -1
assert stock >= 0, "stock cannot be negative"    # AssertionError: stock cannot be negative
assert [1].count(1) == 1                         # OK
bool((stock >= 0, "stock cannot be negative"))   # True — what "assert (condition, message)" would test
