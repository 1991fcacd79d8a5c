# outcome: ran; holds
import os, tempfile
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'x')
    open(path, 'w').write('y')
    os.replace(path, path + '2')
    print(os.listdir(folder))  # ['x2']
