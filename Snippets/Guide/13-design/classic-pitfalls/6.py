from pathlib import Path

handle = open("notes.txt", "w", encoding="utf-8")
handle.write("déjà vu")                          # 7 — characters
Path("notes.txt").stat().st_size                 # 0 — still in the buffer
handle.close()
Path("notes.txt").stat().st_size                 # 9 — bytes
handle.write("more")                             # ValueError: I/O operation on closed file.
Path("notes.txt").read_text(encoding="ascii")    # UnicodeDecodeError
open("missing.txt")                              # FileNotFoundError: [Errno 2] No such file or directory: 'missing.txt'
