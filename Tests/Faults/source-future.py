# outcome: ran or raised or invalid-syntax
from __future__ import braces
