from dataclasses import dataclass

@dataclass
class Invoice:
    lines: list[tuple[str, int]]
    def total(self):
        return sum(cents for _, cents in self.lines)

def as_text(invoice):
    return f"{len(invoice.lines)} items, {invoice.total() / 100:.2f} EUR"

def as_csv(invoice):
    return "\n".join(f"{name};{cents}" for name, cents in invoice.lines)

invoice = Invoice([("lamp", 1999), ("bulb", 350)])
as_text(invoice)             # '2 items, 23.49 EUR'
print(as_csv(invoice))
# Output:
# lamp;1999
# bulb;350
