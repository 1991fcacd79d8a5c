# outcome: ran
print('a\0b')
print('\ufffe\uffff\ufeff\x85\u2028')
