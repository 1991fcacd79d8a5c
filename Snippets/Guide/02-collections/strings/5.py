source = 'f"{order["item"]}"'
compile(source, "demo", "eval")
# Python 3.11: SyntaxError
# Python 3.12+: OK
