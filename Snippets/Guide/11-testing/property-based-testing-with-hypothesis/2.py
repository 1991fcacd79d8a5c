from hypothesis import example, find, given, settings, strategies as st

find(st.integers(), lambda n: n > 17)                            # 18
find(st.lists(st.integers()), lambda items: sum(items) >= 10)    # [10]
find(st.text("ab"), lambda text: len(text) > 2)                  # 'aaa'

tried = []

@settings(database=None, derandomize=True, max_examples=5)
@given(st.integers(0, 100))
@example(42)
def test_range(n):
    tried.append(n)
    assert 0 <= n <= 100

test_range()
tried[0]                         # 42
all(0 <= n <= 100 for n in tried)    # True
