# outcome: ran or raised
import sys
sys.meta_path.clear()
sys.path_hooks.clear()
sys.path_importer_cache.clear()
value = 1
value  # 1
