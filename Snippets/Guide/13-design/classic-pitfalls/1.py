import math
from decimal import Decimal
from fractions import Fraction

0.1 + 0.2 == 0.3                         # False
0.1 + 0.2                                # 0.30000000000000004
0.1 * 3                                  # ~0.3
1 / 3                                    # 0.3333
math.isclose(0.1 + 0.2, 0.3)             # True
Decimal("0.1") + Decimal("0.2")          # Decimal('0.3')
Decimal(0.1) == Decimal("0.1")           # False — too late, the float was inexact already
sum([0.1] * 10)                          # ~1.0
math.fsum([0.1] * 10)                    # 1.0
math.hypot(1, 1)                         # 1.41421
Fraction(1, 3) * 3                       # Fraction(1, 1)
