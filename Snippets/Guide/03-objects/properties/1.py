class Account:
    def __init__(self, balance):
        self.balance = balance       # passes through the setter as well

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, amount):
        if amount < 0:
            raise ValueError("overdrawn")
        self._balance = amount

    @property
    def status(self):
        return "rich" if self._balance > 1000 else "fine"

account = Account(50)
account.balance += 1000
account.status                   # 'rich'
account.balance = -1             # ValueError: overdrawn
account.status = "poor"          # AttributeError: property 'status' of 'Account' object has no setter
Account(-5)                      # ValueError: overdrawn
