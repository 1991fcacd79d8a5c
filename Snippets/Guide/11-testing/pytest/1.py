from pathlib import Path

import pytest

Path("test_stock.py").write_text("""
def test_fine():
    assert sum([1, 2]) == 3

def test_wrong():
    stock = {"figs": 2}
    assert stock["figs"] == 3
""")
plain = ["-q", "--color=no", "-p", "no:cacheprovider", "-p", "no:asyncio"]
pytest.main([*plain, "test_stock.py"])
# Output:
# .F                                                                       [100%]
# =================================== FAILURES ===================================
# __________________________________ test_wrong __________________________________
#
#     def test_wrong():
#         stock = {"figs": 2}
# >       assert stock["figs"] == 3
# E       assert 2 == 3
#
# test_stock.py:7: AssertionError
# =========================== short test summary info ============================
# FAILED test_stock.py::test_wrong - assert 2 == 3
# 1 failed, 1 passed in ...
