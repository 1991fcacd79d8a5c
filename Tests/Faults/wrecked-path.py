# outcome: ran
import sys
sys.path[:] = []
sys.meta_path[:] = []
sys.path_hooks[:] = []
