import weakref

class Listener:
    def hear(self):
        return "heard"

listener = Listener()
weakref.ref(listener.hear)() is None         # True
steady = weakref.WeakMethod(listener.hear)
steady()()                                   # 'heard'
del listener
steady() is None                             # True
