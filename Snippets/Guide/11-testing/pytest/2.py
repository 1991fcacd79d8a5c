import pytest

with pytest.raises(ValueError, match=r"literal .* base 10") as caught:
    int("x")
caught.type                              # <class 'ValueError'>

try:
    with pytest.raises(KeyError):
        {"a": 1}["a"]
except pytest.fail.Exception as failure:
    str(failure)                         # 'DID NOT RAISE KeyError'

0.1 + 0.2 == pytest.approx(0.3)          # True
1.01 == pytest.approx(1, rel=0.02)       # True
[0.1 + 0.2, 1] == pytest.approx([0.3, 1])    # True
1e-13 == pytest.approx(0)                # True — near zero an absolute tolerance of 1e-12 counts
