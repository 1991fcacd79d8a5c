# outcome: ran; holds holds
import sys
seen = []
class Shown:
    def __repr__(self):
        return 'shown'
value = Shown()
sys.setprofile(lambda frame, *_: seen.append(frame.f_code.co_name))
value  # shown
sys.setprofile(None)
print('__repr__' in seen)  # False
