one = 1,
type(one)                # <class 'tuple'>
type((1))                # <class 'int'>
len(())                  # 0
