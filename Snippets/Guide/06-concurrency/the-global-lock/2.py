import sys
import sysconfig

lock_is_on = getattr(sys, "_is_gil_enabled", lambda: True)()     # True
bool(sysconfig.get_config_var("Py_GIL_DISABLED"))                # False — not a free-threaded build
sys.getswitchinterval()                                          # 0.005 — seconds until a thread is asked to yield
