# outcome: ran
for number in range(50):
    print('\r%d' % number, end='')
print()
