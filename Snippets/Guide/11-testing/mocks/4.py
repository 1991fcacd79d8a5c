import sys
import types
from unittest.mock import patch

clock = types.ModuleType("clock")
clock.hour = lambda: 12
sys.modules["clock"] = clock

shop = types.ModuleType("shop")
exec("from clock import hour\ndef is_open(): return 8 <= hour() < 20", shop.__dict__)
sys.modules["shop"] = shop

with patch("clock.hour", return_value=23):
    print("open:", shop.is_open())   # True — shop has its own hour
with patch("shop.hour", return_value=23):
    print("open:", shop.is_open())   # False
shop.is_open()                       # True — restored
patch("shop.minute").start()         # AttributeError: <module 'shop'> does not have the attribute 'minute'
