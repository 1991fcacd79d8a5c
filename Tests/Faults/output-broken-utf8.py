# outcome: ran
import os
os.write(1, b"\xff\xfe\xc3\x28 \xed\xa0\x80")
