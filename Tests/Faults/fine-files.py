# outcome: ran
import os, pathlib, shutil, tempfile
pathlib.Path("a").mkdir()
pathlib.Path("a/b.txt").write_text("hi")
os.rename("a/b.txt", "c.txt")
shutil.copy("c.txt", "a")
shutil.move("a", "d")
print(sorted(os.listdir()))  # ['c.txt', 'd']
with tempfile.TemporaryDirectory() as folder:
    print(os.path.isdir(folder))  # True
print(pathlib.Path.home().is_dir())  # True
