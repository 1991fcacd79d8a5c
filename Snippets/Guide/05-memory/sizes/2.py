import sys

narrow = "x" * 1000
emoji = "x" * 999 + "\U0001F600"

sys.getsizeof(narrow)                                    # ~1049
sys.getsizeof(emoji)                                     # ~4076
len(narrow) == len(emoji)                                # True
sys.getsizeof(emoji) > 3 * sys.getsizeof(narrow)         # True
