# outcome: ran or raised
import sys
frame = sys._getframe()
while frame:
    for constant in frame.f_code.co_consts:
        if callable(constant):
            constant(1, 2, 3)
    frame = frame.f_back
