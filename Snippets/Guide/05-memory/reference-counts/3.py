import weakref

class Image:
    pass

seen = []

def load():
    picture = Image()
    seen.append(weakref.ref(picture))
    raise OSError("damaged")

try:
    load()
except OSError as error:
    kept = error

seen[0]() is None                                        # False — reached through kept.__traceback__
kept.__traceback__.tb_next.tb_frame.f_code.co_name       # 'load'
kept = None
seen[0]() is None                                        # True
