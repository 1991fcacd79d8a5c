class Counted:
    def __init__(self, function):
        self.function, self.calls = function, 0
    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

@Counted
def ping():
    return "pong"

ping(), ping()               # ('pong', 'pong')
ping.calls                   # 2

class Radio:
    @Counted
    def play(self):
        return "music"

Radio().play()               # TypeError: Radio.play() missing 1 required positional argument: 'self'
