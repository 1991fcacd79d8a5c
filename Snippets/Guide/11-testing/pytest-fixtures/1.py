from pathlib import Path

import pytest

Path("test_pond.py").write_text("""
import pytest

events = []

@pytest.fixture(scope="module")
def pond():
    events.append("dig")
    yield []
    print("fill in after", events)

@pytest.fixture
def duck(pond):
    pond.append("duck")
    yield pond
    pond.clear()

def test_one(duck):
    assert duck == ["duck"]

def test_two(duck):
    assert duck == ["duck"] and events == ["dig"]

def test_plain(pond):
    assert pond == []
""")
plain = ["-q", "--color=no", "-p", "no:cacheprovider", "-p", "no:asyncio"]
pytest.main([*plain, "-s", "test_pond.py"])
# Output:
# ...fill in after ['dig']
#
# 3 passed in ...
