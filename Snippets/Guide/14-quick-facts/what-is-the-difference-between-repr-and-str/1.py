text = "tab\there"
print(text)
print(repr(text))
print([text, 0.5, None])
