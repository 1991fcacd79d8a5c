from pathlib import Path

import pytest

Path("test_roman.py").write_text("""
import pytest

@pytest.mark.parametrize(("text", "value"), [
    ("VI", 6),
    pytest.param("IIII", 4, marks=pytest.mark.xfail(reason="sloppy spelling")),
    pytest.param("", 0, id="nothing"),
])
def test_value(text, value):
    assert {"VI": 6, "": 0}[text] == value

@pytest.mark.parametrize("a", [1, 2])
@pytest.mark.parametrize("b", "xyz")
def test_pairs(a, b):
    assert b * a
""")

class Names:
    def __init__(self):
        self.seen = {}
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self.seen[report.nodeid.split("::")[1]] = report.outcome

names = Names()
plain = ["-qq", "--no-summary", "-p", "no:cacheprovider", "-p", "no:asyncio"]
pytest.main([*plain, "test_roman.py"], plugins=[names])
list(names.seen)[:3]                     # ['test_value[VI-6]', 'test_value[IIII-4]', 'test_value[nothing]']
names.seen["test_value[IIII-4]"]         # 'skipped' — how pytest reports an expected failure
sum(name.startswith("test_pairs") for name in names.seen)    # 6
