price, name = 1234.5, "Zoë"
print(f"{price:,.2f}")           # 1,234.50
print(f"{name!r:>8}|")           #    'Zoë'|
print(f"{price * 2 = }")         # price * 2 = 2469.0
print(f"{7:03d} {255:#x} {0.256:.1%}")   # 007 0xff 25.6%
print(f"{2.5:.0f} {3.5:.0f}")    # 2 4 — halves go to the even neighbour
print(f"{{literal}} {'nested':*^10}")    # {literal} **nested**
