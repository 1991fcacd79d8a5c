from hypothesis import given, settings, strategies as st

def halves(items):
    middle = len(items) // 2
    return items[:middle], items[middle + 1:]

quietly = settings(database=None, derandomize=True)

@quietly
@given(st.lists(st.integers()))
def test_order_is_kept(items):
    left, right = halves(sorted(items))
    assert left + right == sorted(left + right)

@quietly
@given(st.lists(st.integers()))
def test_nothing_is_lost(items):
    left, right = halves(items)
    assert left + right == items

test_order_is_kept()             # OK
test_nothing_is_lost()           # AssertionError

try:
    test_nothing_is_lost()
except AssertionError as error:
    print(error.__notes__[0])
# Output:
# Failing test case: test_nothing_is_lost(
#     items=[0],
# )
