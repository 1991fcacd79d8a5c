import os
from unittest.mock import patch

class Gate:
    def open(self):
        return "creak"

with patch.dict(os.environ, {"MODE": "test"}):
    os.environ["MODE"]               # 'test'
"MODE" in os.environ                 # False

with patch.object(Gate, "open", autospec=True, return_value="silence") as opened:
    gate = Gate()
    gate.open()                      # 'silence'
    opened.assert_called_once_with(gate)
Gate().open()                        # 'creak'
