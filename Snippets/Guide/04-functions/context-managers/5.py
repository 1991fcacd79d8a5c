import io
from contextlib import closing, nullcontext, redirect_stdout

buffer = io.StringIO()
with redirect_stdout(buffer):
    print("hidden")
buffer.getvalue()                    # 'hidden\n'

class Tap:
    open = True
    def close(self):
        self.open = False

with closing(Tap()) as tap:
    tap.open                         # True
tap.open                             # False

with nullcontext("as is") as value:
    pass
value                                # 'as is'
