import io
import unittest

class ParseTest(unittest.TestCase):
    def test_error(self):
        with self.assertRaisesRegex(ValueError, "invalid literal") as caught:
            int("ten")
        self.assertIsInstance(caught.exception, ValueError)

    def test_table(self):
        for text, number in [("1", 1), ("2", 99), ("3", 99)]:
            with self.subTest(text=text):
                self.assertEqual(int(text), number)

    @unittest.expectedFailure
    def test_known_bug(self):
        self.assertEqual(0.1 + 0.2, 0.3)

    @unittest.skip("not today")
    def test_later(self):
        self.fail()

suite = unittest.defaultTestLoader.loadTestsFromTestCase(ParseTest)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
len(result.failures)                     # 2 — one test method, two failures
len(result.expectedFailures)             # 1
result.skipped[0][1]                     # 'not today'
