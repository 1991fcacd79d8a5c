def first_vowel(word):
    for letter in word:
        if letter in "aeiou":
            break
    else:
        return "none"
    return letter

first_vowel("stream")        # 'e'
first_vowel("rhythm")        # 'none'
first_vowel("")              # 'none' — an empty loop is not broken either
