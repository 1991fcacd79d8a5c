data = "naïve".encode("utf-8")
data                             # b'na\xc3\xafve'
data[0]                          # 110 — one byte is an int
data[0:1]                        # b'n'
data.decode("latin-1")           # 'naÃ¯ve' — the wrong encoding need not raise
data.decode("ascii")             # raises UnicodeDecodeError
data.decode("ascii", errors="replace")   # 'na��ve'
b"a" + "b"                       # TypeError: can't concat str to bytes
b"a" == "a"                      # False
