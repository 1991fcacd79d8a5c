queue = ["Ada", "Ben"]
later = queue
later.append("Cleo")
print(queue)             # ['Ada', 'Ben', 'Cleo'] — one list, two names

queue = queue + ["Dan"]  # builds a new list and rebinds the name queue
print("later:", later)   # ['Ada', 'Ben', 'Cleo'] — still the old one
