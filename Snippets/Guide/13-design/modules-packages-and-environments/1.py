import sys
from pathlib import Path

sys.path.insert(0, ".")
package = Path("garden")
package.mkdir()
(package / "__init__.py").write_text("from .beds import plant\n__all__ = ['plant']\n")
(package / "beds.py").write_text("def plant(what):\n    return f'{what} planted'\ndef hidden(): ...\n")

from garden import *
plant("kale")                        # 'kale planted'
hidden()                             # NameError: name 'hidden' is not defined

import garden
garden.beds.hidden()                 # None — submodules that were imported are attributes
garden.__path__[0].endswith("garden")    # True
from . import beds                   # ImportError
import garden.pond                   # ModuleNotFoundError: No module named 'garden.pond'
