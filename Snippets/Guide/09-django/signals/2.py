import gc

from django.dispatch import Signal

opened = Signal()
heard = []

def subscribe():
    def local(sender, **details):
        heard.append(sender)
    opened.connect(local)

subscribe()
gc.collect() >= 0                            # True
opened.send("door")                          # []
heard                                        # []

def lasting(sender, **details):
    heard.append(sender)
    raise ValueError("ouch")

opened.connect(lasting)
opened.send("door")                          # ValueError: ouch
type(opened.send_robust("gate")[0][1])       # <class 'ValueError'> — robust: errors are returned
heard                                        # ['door', 'gate']
