from dataclasses import InitVar, dataclass, field

@dataclass
class Ticket:
    price: float
    discount: InitVar[float] = 0
    to_pay: float = field(init=False)
    secret: str = field(default="x9", repr=False)

    def __post_init__(self, discount):
        self.to_pay = self.price * (1 - discount)

Ticket(20.0, 0.25)               # Ticket(price=20.0, to_pay=15.0)
Ticket(20.0).to_pay              # 20.0
"discount" in vars(Ticket(1.0))  # False
