class Bell:
    def __init__(self, tone):
        self.tone = tone
    def ring(self):
        return self.tone

bell = Bell("ding")
Bell.ring(bell)                  # 'ding'
ring = bell.ring
ring()                           # 'ding'
ring.__self__ is bell            # True
bell.ring is bell.ring           # False
bell.ring == bell.ring           # True
Bell.ring()                      # TypeError: Bell.ring() missing 1 required positional argument: 'self'
