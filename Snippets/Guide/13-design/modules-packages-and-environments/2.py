import subprocess
import sys
from pathlib import Path

Path("tool.py").write_text("print('top level of', __name__)\nif __name__ == '__main__':\n    print('as a program')\n")

def run(*arguments):
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True).stdout

print(run("tool.py"))
# Output:
# top level of __main__
# as a program
run("-c", "import tool")         # 'top level of tool\n'
