import io
import unittest

class CartTest(unittest.TestCase):
    def setUp(self):
        self.cart = ["pear"]

    def test_add(self):
        self.cart.append("fig")
        self.assertEqual(len(self.cart), 2)

    def test_start(self):
        self.assertEqual(self.cart, ["pear"])

    def test_wrong(self):
        self.assertIn("plum", self.cart)

suite = unittest.defaultTestLoader.loadTestsFromTestCase(CartTest)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
result.testsRun                          # 3
result.wasSuccessful()                   # False
[test.id().split(".")[-1] for test, _ in result.failures]        # ['test_wrong']
result.failures[0][1].splitlines()[-1]   # "AssertionError: 'plum' not found in ['pear']"
