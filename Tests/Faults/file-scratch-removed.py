# outcome: ran or denied or raised
import os, shutil
shutil.rmtree(os.getcwd())
