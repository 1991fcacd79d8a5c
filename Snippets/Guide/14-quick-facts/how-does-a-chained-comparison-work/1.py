def middle():
    print("asked")
    return 5

1 < middle() < 10
# Output:
# asked

3 < 5 > 4            # True
1 == 1 in [1]        # True — 1 == 1 and 1 in [1]
