import asyncio
import io
import unittest
import warnings

async def double(n):
    await asyncio.sleep(0)
    return n * 2

class Real(unittest.IsolatedAsyncioTestCase):
    async def test_double(self):
        self.assertEqual(await double(2), 5)

class Pretended(unittest.TestCase):
    async def test_double(self):
        self.assertEqual(await double(2), 5)

def failures(case):
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return len(unittest.TextTestRunner(stream=io.StringIO()).run(suite).failures)

failures(Real)                   # 1
failures(Pretended)              # 0 — the same wrong test "passes"
