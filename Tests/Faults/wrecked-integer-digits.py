# outcome: ran or raised
import sys
if hasattr(sys, 'set_int_max_str_digits'):
    sys.set_int_max_str_digits(640)
value = 10 ** 5000
value  # 1
