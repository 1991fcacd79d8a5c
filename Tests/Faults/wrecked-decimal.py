# outcome: ran
import decimal
decimal.getcontext().prec = 1
decimal.setcontext(decimal.Context(prec=1))
print(decimal.Decimal(1) / 3)  # 0.3
