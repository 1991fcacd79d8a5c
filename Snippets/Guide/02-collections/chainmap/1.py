from collections import ChainMap

defaults = {"theme": "light", "font": 12}
user = {"theme": "dark"}
settings = ChainMap(user, defaults)

settings["theme"]                # 'dark'
settings["font"] = 14
user                             # {'theme': 'dark', 'font': 14}
defaults                         # {'theme': 'light', 'font': 12}

del settings["font"]             # OK
settings["font"]                 # 12 ← the default shows again
del settings["font"]             # raises KeyError
