# outcome: ran
for name in ("a\nb", "-rf", "\u202e", " ", "*", "x" * 255):
    open(name, "w").close()
