# outcome: ran
import os
read_end, write_end = os.pipe()
os.close(read_end)
os.write(write_end, b"x")  # BrokenPipeError
