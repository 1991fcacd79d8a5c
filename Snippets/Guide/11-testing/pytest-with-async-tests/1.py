from pathlib import Path

import pytest

Path("test_loop.py").write_text("""
import asyncio
import pytest

@pytest.mark.asyncio
async def test_sleep():
    assert await asyncio.sleep(0, "slept") == "slept"

async def test_unmarked():
    assert False
""")
Path("pytest.ini").write_text("[pytest]\nasyncio_mode = strict\nasyncio_default_fixture_loop_scope = function\n")

class Outcomes(dict):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self[report.nodeid.split("::")[1]] = report.outcome

outcomes = Outcomes()
pytest.main(["-qq", "--no-summary", "--tb=no", "-p", "no:cacheprovider", "test_loop.py"], plugins=[outcomes])
outcomes["test_sleep"]           # 'passed'
outcomes["test_unmarked"]        # 'failed'
