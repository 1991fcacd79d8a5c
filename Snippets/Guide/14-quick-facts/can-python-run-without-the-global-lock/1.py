import sys

hasattr(sys, "_is_gil_enabled")
# Python 3.11: False
# Python 3.12: False
# Python 3.13+: True
