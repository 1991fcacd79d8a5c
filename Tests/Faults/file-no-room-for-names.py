# outcome: raised or timed-out
number = 0
while number < 200000:
    open(str(number), 'w').close()
    number += 1
