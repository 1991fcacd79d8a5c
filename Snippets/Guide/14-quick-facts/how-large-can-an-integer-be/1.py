import math

(2 ** 100) % 1000            # 376
100 * math.log10(2)          # 30.103
len(str(2 ** 100))           # 31 (digits, one more than the logarithm)
(10 ** 50).bit_length()      # 167
huge = 10 ** 5000            # OK
str(huge)                    # ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
