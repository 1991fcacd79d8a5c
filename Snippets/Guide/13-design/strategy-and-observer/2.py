class Signal:
    def __init__(self):
        self.listeners = []
    def emit(self, value, safely):
        for listener in (list(self.listeners) if safely else self.listeners):
            listener(value)

def count_calls(safely):
    signal, heard = Signal(), []
    def once(value):
        heard.append("once")
        signal.listeners.remove(once)
    signal.listeners += [once, lambda value: heard.append("always")]
    signal.emit(1, safely)
    return heard

count_calls(safely=True)                 # ['once', 'always']
count_calls(safely=False)                # ['once'] — the second listener was skipped
