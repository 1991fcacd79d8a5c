import importlib.metadata
import sys
import venv
from pathlib import Path

venv.EnvBuilder(with_pip=False, symlinks=True).create("env")
sorted(path.name for path in Path("env").iterdir() if path.is_file())    # ['pyvenv.cfg']
"home = " in Path("env/pyvenv.cfg").read_text()          # True
Path("env/bin/python").is_symlink()                      # True
importlib.metadata.version("surely-not-installed")       # importlib.metadata.PackageNotFoundError
