import unittest

check = unittest.TestCase()
check.assertAlmostEqual(0.1 + 0.2, 0.3)          # OK
check.assertEqual(0.1 + 0.2, 0.3)                # AssertionError: 0.30000000000000004 != 0.3
check.assertCountEqual([3, 1, 1], [1, 3, 1])     # OK — same items in any order
check.assertCountEqual([3, 1], [1, 3, 1])        # AssertionError
check.assertTrue([0])                            # OK — asserts truth, not the value True
check.assertIs(True, 1)                          # AssertionError: True is not 1
