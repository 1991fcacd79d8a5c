import unicodedata

word = "caf\u00e9"
twin = "cafe\u0301"
len(word), len(twin)                             # (4, 5)
word == twin                                     # False — they look the same
unicodedata.normalize("NFC", twin) == word       # True
len(word.encode())                               # 5 — UTF-8 needs two bytes for the last letter
"stra\u00dfe".upper()                            # 'STRASSE' — longer than before
"STRASSE".casefold() == "stra\u00dfe".casefold() # True
