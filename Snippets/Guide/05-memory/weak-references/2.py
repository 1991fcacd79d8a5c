from weakref import WeakKeyDictionary, WeakValueDictionary

class Texture:
    pass

cache = WeakValueDictionary()
stone = Texture()
cache["stone"] = stone
cache["moss"] = Texture()        # gone at once: nothing else refers to it

list(cache)                      # ['stone']
del stone
len(cache)                       # 0

notes = WeakKeyDictionary()
wood = Texture()
notes[wood] = "scratched"
notes[wood]                      # 'scratched'
del wood
len(notes)                       # 0
