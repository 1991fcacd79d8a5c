calls = 0

def key(word):
    global calls
    calls += 1
    return word.lower()

words = ["pear", "Fig", "apple", "Date"] * 25
sorted(words, key=key)[0]                # 'apple'
calls                                    # 100 — once for each item, not once for each comparison
