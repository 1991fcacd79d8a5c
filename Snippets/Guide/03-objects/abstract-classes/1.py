from abc import ABC, abstractmethod

class Payment(ABC):
    @abstractmethod
    def charge(self, amount): ...

    def refund(self, amount):
        return self.charge(-amount)

class Card(Payment):
    def charge(self, amount):
        return f"card {amount:+}"

class Voucher(Payment):
    pass

Card().refund(5)                 # 'card -5'
Voucher()
# Python 3.11: TypeError: Can't instantiate abstract class Voucher with abstract method charge
# Python 3.12+: TypeError: Can't instantiate abstract class Voucher without an implementation for abstract method 'charge'
