def total(prices: list[float], discount: float = 0.0) -> float:
    return sum(prices) - discount

total([2.5, 4.0])            # 6.5
total([2.5, 4.0], 1 / 3)     # 6.17
total([1, 2], True)          # 2 — no check: True counts as 1
total.__annotations__["return"]      # <class 'float'>
