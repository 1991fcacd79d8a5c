# outcome: ran
print("\x1b[2J\x1b]0;title\x07\r\b\0\x7f\u202e")
