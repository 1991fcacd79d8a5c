class Money:
    def __init__(self, cents):
        self.cents = cents
    def __repr__(self):
        return f"Money({self.cents})"
    def __str__(self):
        return f"{self.cents / 100:.2f} EUR"

fare = Money(250)
print(fare)                      # 2.50 EUR
print([fare])                    # [Money(250)]
f"{fare} {fare!r}"               # '2.50 EUR Money(250)'
str(fare) == repr(fare)          # False
