# outcome: crashed
import mmap
with open("short", "wb") as file:
    file.write(b"x" * 8192)
with open("short", "r+b") as file:
    view = mmap.mmap(file.fileno(), 8192)
    file.truncate(0)
    view[5000]
