score = 10

def show_and_raise():
    print(score)
    score = 11

show_and_raise()
# UnboundLocalError: cannot access local variable 'score' where it is not associated with a value
score                        # 10
